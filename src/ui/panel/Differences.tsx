import type { Difference } from '../../evidence/comparison.ts';
import { changeSigns } from '../../graph/comparedTies.ts';
import { tieIdOf, familyOf } from '../../model/relation.ts';
import { pairInWords } from '../../text/actorNames.ts';
import { compareWords } from '../../text/compareWords.ts';
import { courseInWords, reasonInWords } from '../../text/differenceInWords.ts';
import { dayInWords } from '../../text/dates.ts';
import { noDifference } from '../../text/noDifference.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import { useStates, type Comparison } from '../app/derived.ts';
import { FamilySample } from '../legend/FamilySample.tsx';
import { ClaimCard } from './ClaimCard.tsx';

const kinds = ['altered', 'began', 'ended'] as const;
const signs = { altered: changeSigns.changed, began: changeSigns.new, ended: changeSigns.ended };

function DifferenceEntry({ difference }: { difference: Difference }) {
  const { dataset, store } = useApp();
  const lang = useLang();
  const { relation, day, claims } = difference;
  const [claim] = claims;
  const tie = tieIdOf(relation);
  return (
    <li className="panel-change">
      <button
        type="button"
        className="panel-row"
        data-opens={tie}
        onClick={() => store.getState().focusOn(relation.id)}
      >
        <span className="panel-kicker">
          <FamilySample family={familyOf(relation.kind)} /> {pairInWords(relation, dataset, day, lang)}
        </span>{' '}
        <span className="panel-change-what">{relation.label[lang]}</span>{' '}
        <span className="panel-row-facts">{courseInWords(difference, lang)}</span>
      </button>
      {claim && (
        <details className="panel-more panel-reason">
          <summary>{reasonInWords(difference, dataset, lang)}</summary>
          <ClaimCard claim={claim} />
        </details>
      )}
    </li>
  );
}

/** What differs between the day shown and the one compared with, each difference with the claim behind it. */
export function Differences({ comparison: { against, differences, ties } }: { comparison: Comparison }) {
  const { dataset } = useApp();
  const lang = useLang();
  const { on, known } = useAppState(({ view }) => view.filter);
  const states = useStates();
  const words = compareWords[lang];
  const stayed = states.filter(({ relation }) => !differences.some((each) => each.relation === relation)).length;
  return (
    // Other days' differences are other text: made anew, nothing slides about while time moves.
    <div key={`${against} ${on} ${known ?? ''}`}>
      <p className="panel-facts">
        {words.days(dayInWords(against, lang), dayInWords(on, lang))}. {differences.length > 0 && words.unit}
      </p>
      {differences.length === 0 && <p>{noDifference({ on, against, known }, ties.length > 0, dataset, lang)}</p>}
      {kinds.map((kind) => {
        const group = differences.filter((difference) => difference.kind === kind);
        if (group.length === 0) return null;
        return (
          <section key={kind} className="panel-group">
            <h3>
              <span className="panel-sign" aria-hidden="true">
                {signs[kind]}
              </span>{' '}
              {words.groups[kind]} ({group.length})
            </h3>
            <ul>
              {group.map((difference) => (
                <DifferenceEntry key={difference.relation.id} difference={difference} />
              ))}
            </ul>
          </section>
        );
      })}
      {on !== against && stayed > 0 && <p className="panel-facts">{words.same(stayed)}</p>}
    </div>
  );
}
