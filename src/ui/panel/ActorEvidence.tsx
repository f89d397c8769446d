import { useMemo } from 'react';
import { leadQuote } from '../../evidence/leadQuote.ts';
import { ownWords } from '../../evidence/ownWords.ts';
import { statusSpan } from '../../evidence/statusSpan.ts';
import { nearestPresence, presences } from '../../evidence/presence.ts';
import type { Tie } from '../../graph/ties.ts';
import type { Actor } from '../../model/actor.ts';
import { families } from '../../model/relation.ts';
import { actorInWords, actorNamed } from '../../text/actorNames.ts';
import { dayInWords, spanInWords } from '../../text/dates.ts';
import { familyWords } from '../../text/familyWords.ts';
import { panelWords } from '../../text/panelWords.ts';
import { pastStatusInWords, statusInWords } from '../../text/statusInWords.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import { useTies } from '../app/derived.ts';
import { FamilySample } from '../legend/FamilySample.tsx';
import { ClaimCard } from './ClaimCard.tsx';
import { LeadQuote } from './LeadQuote.tsx';
import { useLeadQuote } from './useLeadQuote.ts';
import { QuoteStart } from './QuoteStart.tsx';

const quotesShown = 3;

function TieRow({ tie, actor }: { tie: Tie; actor: Actor }) {
  const { dataset, store } = useApp();
  const lang = useLang();
  const { on, known } = useAppState(({ view }) => view.filter);
  const words = panelWords[lang];
  const { standings } = familyWords[lang];
  const other = actorNamed(tie.from === actor.id ? tie.to : tie.from, dataset, on, lang);
  const { relation } = tie.lead;
  const span = statusSpan(tie.lead, dataset, known);
  const status = (span.end ? pastStatusInWords : statusInWords)(tie.status, relation.kind, lang);
  const facts = [
    `${status} ${spanInWords(span, lang)}`,
    tie.mark && standings[tie.mark],
    words.sourcesShort(tie.lead.sources),
  ];
  const more = tie.states.length - 1;
  const quote = leadQuote(tie.states, dataset, { on, known, lang, actor: actor.id });
  return (
    <li>
      <button type="button" className="panel-row" data-opens={tie.id} onClick={() => store.getState().focusOn(tie.id)}>
        <span className="panel-row-title">
          <strong>{other}</strong> {relation.label[lang]}
          {more > 0 && ` + ${more}`}
        </span>{' '}
        <span className="panel-row-facts">{facts.filter((fact) => fact !== undefined).join(', ')}</span>{' '}
        <QuoteStart claim={quote} />
      </button>
    </li>
  );
}

/** An actor on the view's day: its ties by family, and what is said in so many words. */
export function ActorEvidence({ actor }: { actor: Actor }) {
  const { dataset, store } = useApp();
  const lang = useLang();
  const { on, known } = useAppState(({ view }) => view.filter);
  const words = panelWords[lang];
  const ties = useTies().filter(({ from, to }) => from === actor.id || to === actor.id);
  const claims = new Set(ties.flatMap((tie) => tie.states.flatMap(({ supports }) => supports)));
  const own = useMemo(
    () => [...dataset.relations.values()].filter(({ from, to }) => from === actor.id || to === actor.id),
    [dataset, actor],
  );
  const lead = useLeadQuote(own, { actor: actor.id });
  const quotes = ownWords(claims, actor.id, on, dataset)
    .filter(({ id }) => id !== lead?.id)
    .slice(0, quotesShown);
  const elsewhere =
    ties.length > 0
      ? undefined
      : nearestPresence(
          own.flatMap((relation) => presences(relation, dataset, known)),
          on,
        );
  return (
    <>
      <LeadQuote claim={lead} />
      {actor.note && <p>{actor.note[lang]}</p>}
      {ties.length === 0 && <p>{words.noTies(actorInWords(actor, on, lang), dayInWords(on, lang))}</p>}
      {elsewhere && (
        <p>
          <button type="button" className="control" onClick={() => store.getState().moveTo(elsewhere.day)}>
            {words.show(dayInWords(elsewhere.day, lang))}
          </button>
        </p>
      )}
      {families.map((family) => {
        const group = ties.filter((tie) => tie.family === family);
        if (group.length === 0) return null;
        return (
          <section key={family} className="panel-group">
            <h3>
              <FamilySample family={family} /> {familyWords[lang].families[family]}
            </h3>
            <ul>
              {group.map((tie) => (
                <TieRow key={tie.id} tie={tie} actor={actor} />
              ))}
            </ul>
          </section>
        );
      })}
      {quotes.length > 0 && (
        <section className="panel-claims">
          <h3>{words.quotes}</h3>
          {quotes.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} />
          ))}
        </section>
      )}
    </>
  );
}
