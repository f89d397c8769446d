import { useMemo } from 'react';
import type { NumberedDispute } from '../../evidence/disputeGroups.ts';
import { disputeSides, type DisputeSide } from '../../evidence/disputeSides.ts';
import { isKnown } from '../../evidence/knownClaims.ts';
import { publisherIn, type Document } from '../../model/document.ts';
import type { Language } from '../../model/localised.ts';
import { claimWords } from '../../text/claimWords.ts';
import { disputeWords } from '../../text/disputeWords.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import { ClaimCard } from '../panel/ClaimCard.tsx';

function titleOf({ kind, document, claims }: DisputeSide, subjects: readonly Document[], lang: Language) {
  const words = disputeWords[lang];
  if (kind === 'document') return words.subject(document ? subjects.indexOf(document) + 1 : 0);
  if (kind === 'headlines') {
    const { parts } = claimWords[lang];
    const names = new Set(claims.map(({ part }) => parts[part ?? 'headline']));
    const joined = [...names].join(', ');
    return joined.charAt(0).toLocaleUpperCase(lang) + joined.slice(1);
  }
  return kind === 'single' ? undefined : words[kind];
}

/** The claims of a dispute side by side, as far as they were known. */
export function DisputeSides({ entry, subjects }: { entry: NumberedDispute; subjects: readonly Document[] }) {
  const { dataset } = useApp();
  const lang = useLang();
  const known = useAppState(({ view }) => view.filter.known);
  const { dispute } = entry;
  const sides = useMemo(
    () =>
      disputeSides(dispute, dataset, subjects)
        .map((side) => ({ ...side, shown: side.claims.filter((claim) => isKnown(claim, dataset, known)) }))
        .filter(({ shown }) => shown.length > 0),
    [dispute, dataset, subjects, known],
  );
  return (
    <div className="disputes-sides">
      {sides.map((side, at) => {
        const title = titleOf(side, subjects, lang);
        const { kind, document } = side;
        return (
          // A third side has the whole width below the two that differ most.
          <section
            key={side.claims[0]?.id}
            className={`disputes-side${at > 1 || sides.length === 1 ? ' is-wide' : ''}`}
          >
            {title && (
              <h4>
                {title}
                {kind === 'document' && document && (
                  <span className="disputes-side-source"> {publisherIn(document, lang)}</span>
                )}
              </h4>
            )}
            <div className="disputes-claims">
              {side.shown.map((claim) => (
                <ClaimCard
                  key={claim.id}
                  claim={claim}
                  within={dispute.id}
                  isBrief={subjects.some(({ id }) => id === claim.document)}
                />
              ))}
            </div>
          </section>
        );
      })}
    </div>
  );
}
