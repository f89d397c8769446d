import { useEffect, useRef } from 'react';
import type { DisputeGroup, NumberedDispute } from '../../evidence/disputeGroups.ts';
import type { Document } from '../../model/document.ts';
import { dayInWords } from '../../text/dates.ts';
import { disputeWords } from '../../text/disputeWords.ts';
import { useAppState, useLang } from '../app/AppContext.tsx';
import { disputeTitleId } from './DisputeDetail.tsx';
import { DisputeHeading } from './DisputeHeading.tsx';
import { GroupHeading } from './GroupHeading.tsx';

interface Props {
  groups: readonly DisputeGroup[];
  subjects: readonly Document[];
  isKnown: (entry: NumberedDispute) => boolean;
  current: NumberedDispute | undefined;
  open: (id: string) => void;
}

/** All disputes as a list beside the open one. From the keyboard, choosing one goes on to it. */
export function DisputeList({ groups, subjects, isKnown, current, open }: Props) {
  const lang = useLang();
  const known = useAppState(({ view }) => view.filter.known);
  const words = disputeWords[lang];
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <nav ref={list} aria-label={words.list}>
      {groups.map((group) => (
        <section key={group.disputes[0]?.number} className="disputes-group">
          <GroupHeading group={group} subjects={subjects} />
          <ol>
            {group.disputes.map((entry) => (
              <li key={entry.number}>
                {isKnown(entry) ? (
                  <button
                    type="button"
                    className="disputes-choice"
                    data-opens={entry.dispute.id}
                    aria-current={entry === current ? 'true' : undefined}
                    onClick={({ detail }) => {
                      open(entry.dispute.id);
                      if (detail === 0) document.getElementById(disputeTitleId)?.focus();
                    }}
                  >
                    <DisputeHeading entry={entry} />
                  </button>
                ) : (
                  <p className="disputes-choice is-unknown">
                    <span className="disputes-number">{entry.number}</span>{' '}
                    <span>{known !== undefined && words.notYet(dayInWords(known, lang))}</span>
                  </p>
                )}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </nav>
  );
}
