import { isQuoted } from '../../model/claim.ts';
import { claimMoment } from '../../evidence/claimMoment.ts';
import type { ClaimsOfSource } from '../../evidence/claimsBySource.ts';
import { claimDay } from '../../evidence/claimOrder.ts';
import { isHeadlinePart } from '../../evidence/headlinePart.ts';
import { publisherIn } from '../../model/document.ts';
import { accountWords } from '../../text/accountWords.ts';
import { claimWords } from '../../text/claimWords.ts';
import { panelWords } from '../../text/panelWords.ts';
import { datetimeOf } from '../../text/dates.ts';
import { momentInShort, speakerInShort } from '../../text/shortForms.ts';
import { useApp, useLang } from '../app/AppContext.tsx';
import { revealClaim } from './revealClaim.ts';

/** So many lines on each side; who has more to say is told how many there are. */
const mostLines = 6;

function LedgerLine({ source: { voice, documents } }: { source: ClaimsOfSource }) {
  const { dataset } = useApp();
  const lang = useLang();
  const words = accountWords[lang];
  const moment = claimMoment(voice, dataset);
  const speaker = speakerInShort(voice, dataset, lang);
  const document = dataset.documents.get(voice.document);
  const publisher = document ? publisherIn(document, lang) : '';
  const flags = [
    isHeadlinePart(voice) && voice.part ? claimWords[lang].parts[voice.part] : undefined,
    voice.modality === 'denied' ? words.denial : undefined,
    isQuoted(voice) ? undefined : panelWords[lang].told,
  ].filter((flag) => flag !== undefined);
  return (
    <li>
      <button
        type="button"
        className="panel-ledger-line"
        onClick={({ currentTarget }) => revealClaim(currentTarget.closest('[data-relation]'), voice.id)}
      >
        {moment && (
          <time className="panel-ledger-date" dateTime={datetimeOf(moment)}>
            {momentInShort(moment, lang)}
          </time>
        )}{' '}
        <span className="panel-ledger-who">{speaker}</span>{' '}
        {publisher !== speaker && <span className="panel-ledger-outlet">{publisher} </span>}
        {flags.map((flag) => (
          <span key={flag} className="panel-ledger-flag">
            {`${flag} `}
          </span>
        ))}
        {documents.length > 1 && <span className="panel-ledger-outlet">{words.andMore(documents.length - 1)}</span>}
      </button>
    </li>
  );
}

function LedgerColumn({ title, sources }: { title: string; sources: readonly ClaimsOfSource[] }) {
  const { dataset } = useApp();
  const words = accountWords[useLang()];
  const rest = sources.length - mostLines;
  const inTime = sources
    .slice(0, mostLines)
    .toSorted((a, b) => claimDay(a.voice, dataset) - claimDay(b.voice, dataset));
  return (
    <div>
      <p className="panel-ledger-title">{title}</p>
      <ul>
        {inTime.map((source) => (
          <LedgerLine key={source.best.id} source={source} />
        ))}
      </ul>
      {rest > 0 && <p className="panel-facts">{words.linesBelow(rest)}</p>}
    </div>
  );
}

interface Props {
  supports: readonly ClaimsOfSource[];
  against: readonly ClaimsOfSource[];
}

/** Both sides at a glance: a line for each source, which leads to what it says. */
export function Ledger({ supports, against }: Props) {
  const words = accountWords[useLang()];
  return (
    <div className="panel-ledger" role="group" aria-label={words.glance}>
      <LedgerColumn title={words.for} sources={supports} />
      <LedgerColumn title={words.against} sources={against} />
    </div>
  );
}
