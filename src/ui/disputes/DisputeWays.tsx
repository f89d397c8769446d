import { useMemo } from 'react';
import type { NumberedDispute } from '../../evidence/disputeGroups.ts';
import { disputeTargets } from '../../evidence/disputeTarget.ts';
import { pairInWords, relationInWords } from '../../text/actorNames.ts';
import { dayInWords } from '../../text/dates.ts';
import { disputeWords } from '../../text/disputeWords.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import { showDispute } from './showDispute.ts';

/** From a dispute into the graph: to what it is about above all, and to the other relations concerned. */
export function DisputeWays({ entry }: { entry: NumberedDispute }) {
  const app = useApp();
  const { dataset } = app;
  const lang = useLang();
  const known = useAppState(({ view }) => view.filter.known);
  const words = disputeWords[lang];
  const targets = useMemo(() => disputeTargets(entry, dataset, known), [entry, dataset, known]);
  const [first, ...others] = targets;
  if (!first) return null;
  return (
    <div className="disputes-ways">
      <button type="button" className="control disputes-way" onClick={() => showDispute(first, app)}>
        {words.show(pairInWords(first.relation, dataset, first.day, lang), dayInWords(first.day, lang))}
      </button>
      {others.length > 0 && (
        <div className="disputes-further">
          <p>{words.showToo}</p>
          <ul>
            {others.map((target) => (
              <li key={target.relation.id}>
                <button type="button" className="panel-link" onClick={() => showDispute(target, app)}>
                  {`${relationInWords(target.relation, dataset, target.day, lang)}, ${dayInWords(target.day, lang)}`}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
