import type { DisputeGroup } from '../../evidence/disputeGroups.ts';
import type { Document } from '../../model/document.ts';
import { disputeWords } from '../../text/disputeWords.ts';
import { useLang } from '../app/AppContext.tsx';

interface Props {
  groups: readonly DisputeGroup[];
  subjects: readonly Document[];
  /** Place of the group in the list; all groups when undefined. */
  chosen: number | undefined;
  choose: (at: number | undefined) => void;
}

/** Which of the disputes are listed, by what they are about. */
export function DisputeFilter({ groups, subjects, chosen, choose }: Props) {
  const words = disputeWords[useLang()];
  if (groups.length < 2) return null;
  const all = groups.reduce((sum, { disputes }) => sum + disputes.length, 0);
  const nameOf = ({ documents: [document, another] }: DisputeGroup) =>
    another || !document ? words.several : words.subject(subjects.indexOf(document) + 1);
  return (
    <div className="disputes-filter" role="group" aria-label={words.filter}>
      <button type="button" className="control" aria-pressed={chosen === undefined} onClick={() => choose(undefined)}>
        {words.all} <span className="figures">{all}</span>
      </button>
      {groups.map((group, at) => (
        <button
          key={group.disputes[0]?.number}
          type="button"
          className="control"
          aria-pressed={chosen === at}
          onClick={() => choose(at)}
        >
          {nameOf(group)} <span className="figures">{group.disputes.length}</span>
        </button>
      ))}
    </div>
  );
}
