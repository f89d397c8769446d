import { Fragment } from 'react';
import { targetOfClaim } from '../../evidence/hitTarget.ts';
import { isKnown } from '../../evidence/knownClaims.ts';
import type { QuoteMatch } from '../../quotes/quoteMatch.ts';
import type { CheckedQuote } from '../../quotes/quoteReport.ts';
import type { DiffPiece } from '../../quotes/wordDiff.ts';
import type { Language } from '../../model/localised.ts';
import { speakerInWords } from '../../text/claimWords.ts';
import { verifyWords } from '../../text/verifyWords.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';

const countWords = (text: string) => text.split(' ').length;

/** Words that differ; where one side has others in their place, the longer side counts. */
function changedWords(diff: readonly DiffPiece[]): number {
  let changes = 0;
  let before = 0;
  for (const { kind, text } of diff) {
    const count = kind === 'kept' ? 0 : countWords(text);
    changes += kind === 'added' ? Math.max(0, count - before) : count;
    before = kind === 'missing' ? count : 0;
  }
  return changes;
}

function verdictInWords(match: QuoteMatch, lang: Language): string {
  const words = verifyWords[lang];
  if (match.kind === 'missing') return words.verdicts.missing;
  if (match.kind === 'near')
    return [words.verdicts.near, words.line(match.line), words.changed(changedWords(match.diff))].join(', ');
  const verdict = match.isToTheLetter ? words.verdicts.exact : words.verdicts.typography;
  return [verdict, words.line(match.line), ...(match.isUnique ? [] : [words.repeated])].join(', ');
}

/** The quote and the text in one: what only one of them has is marked, for the eye and for the ear. */
function Difference({ diff, lang, original }: { diff: readonly DiffPiece[]; lang: Language; original: string }) {
  const words = verifyWords[lang];
  return (
    <p className="verify-diff">
      {diff.map(({ kind, text, script }, position) => (
        // oxlint-disable-next-line react/no-array-index-key -- the pieces of a difference never move
        <Fragment key={position}>
          {position > 0 && ' '}
          {kind === 'kept' && (
            <span lang={original} translate="no">
              {text}
            </span>
          )}
          {kind === 'missing' && (
            <del>
              <span className="unseen">{words.missingWord}</span>
              <span lang={original} translate="no">
                {text}
              </span>
            </del>
          )}
          {kind === 'added' && (
            <ins>
              <span className="unseen">{words.addedWord}</span>
              <span lang={original} translate="no">
                {text}
              </span>
            </ins>
          )}
          {script && <span className="verify-letters"> {words.otherLetters[script]}</span>}
        </Fragment>
      ))}
    </p>
  );
}

/** One quote: how the text has it, the words, who says them, and the way to the evidence. */
export function CheckedQuoteEntry({ checked, open }: { checked: CheckedQuote; open: (claim: string) => void }) {
  const { dataset } = useApp();
  const lang = useLang();
  const filter = useAppState((state) => state.view.filter);
  const words = verifyWords[lang];
  const { claim, quote, match } = checked;
  const shown = quote.display ?? quote.exact;
  const canOpen = isKnown(claim, dataset, filter.known) && targetOfClaim(claim, dataset, filter) !== undefined;
  return (
    <li className="verify-entry" data-match={match.kind} data-checked={claim.id}>
      <p className="verify-verdict">{verdictInWords(match, lang)}</p>
      {match.kind === 'near' ? (
        <Difference diff={match.diff} lang={lang} original={quote.lang} />
      ) : (
        <blockquote lang={quote.lang} translate="no">
          {shown}
        </blockquote>
      )}
      <p className="verify-foot">
        {speakerInWords(claim, dataset, lang)}
        {canOpen ? (
          <button type="button" className="verify-open" onClick={() => open(claim.id)}>
            {words.open}{' '}
            <span className="unseen" lang={quote.lang}>
              {shown}
            </span>
          </button>
        ) : (
          <span>{words.hidden}</span>
        )}
      </p>
    </li>
  );
}
