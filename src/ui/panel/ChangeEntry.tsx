import { changeClaims } from '../../evidence/changeClaims.ts';
import type { Change } from '../../evidence/changes.ts';
import type { Day } from '../../model/day.ts';
import { tieIdOf, familyOf } from '../../model/relation.ts';
import { pairInWords } from '../../text/actorNames.ts';
import { changeKindInWords } from '../../text/changeSentence.ts';
import { speakerInWords } from '../../text/claimWords.ts';
import { panelWords } from '../../text/panelWords.ts';
import { looseDate } from '../../text/stepSentence.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import { FamilySample } from '../legend/FamilySample.tsx';
import { ClaimCard } from './ClaimCard.tsx';

interface Props {
  change: Change;
  day: Day;
  /** Its evidence lies open at once. */
  isOpen: boolean;
}

/** One change as a sentence that leads to its tie, with the best claim behind it. */
export function ChangeEntry({ change, day, isOpen }: Props) {
  const { dataset, store } = useApp();
  const lang = useLang();
  const { relation } = change;
  const known = useAppState(({ view }) => view.filter.known);
  const [claim] = changeClaims(change, day, dataset, known);
  const tie = tieIdOf(relation);
  return (
    <li className="panel-change">
      <button type="button" className="panel-row" data-opens={tie} onClick={() => store.getState().focusOn(tie)}>
        <span className="panel-kicker">
          <FamilySample family={familyOf(relation.kind)} /> {changeKindInWords(change, lang)}:
        </span>{' '}
        <span className="panel-change-what">
          {pairInWords(relation, dataset, day, lang)}: {relation.label[lang]}
          {looseDate(change, lang)}
        </span>
      </button>
      {claim && isOpen && <ClaimCard claim={claim} isLead />}
      {claim && !isOpen && (
        <details className="panel-more">
          <summary>{panelWords[lang].evidence(speakerInWords(claim, dataset, lang))}</summary>
          <ClaimCard claim={claim} />
        </details>
      )}
    </li>
  );
}
