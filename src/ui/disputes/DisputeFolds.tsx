import { useLayoutEffect, useRef } from 'react';
import type { DisputeGroup, NumberedDispute } from '../../evidence/disputeGroups.ts';
import type { Document } from '../../model/document.ts';
import { dayInWords } from '../../text/dates.ts';
import { disputeWords } from '../../text/disputeWords.ts';
import { useAppState, useLang } from '../app/AppContext.tsx';
import { DisputeBody } from './DisputeBody.tsx';
import { DisputeHeading } from './DisputeHeading.tsx';
import { DisputeSteps } from './DisputeSteps.tsx';
import { GroupHeading } from './GroupHeading.tsx';

interface Props {
  groups: readonly DisputeGroup[];
  subjects: readonly Document[];
  isKnown: (entry: NumberedDispute) => boolean;
  opened: NumberedDispute | undefined;
  open: (id: string | undefined) => void;
}

/** All disputes one under the other, one of which unfolds in its place. */
export function DisputeFolds({ groups, subjects, isKnown, opened, open }: Props) {
  const lang = useLang();
  const known = useAppState(({ view }) => view.filter.known);
  const words = disputeWords[lang];
  const header = useRef<HTMLButtonElement>(null);
  const shown = groups.flatMap(({ disputes }) => disputes).filter(isKnown);
  const before = useRef(opened);
  useLayoutEffect(() => {
    const button = header.current;
    const hasChanged = before.current !== opened;
    before.current = opened;
    if (!button) return;
    // What folded above has moved it, and a step has taken the focused button along.
    if (hasChanged && document.activeElement === document.body) button.focus({ preventScroll: true });
    const { top, bottom } = button.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight / 2) button.scrollIntoView({ block: 'start' });
  }, [opened]);
  return groups.map((group) => (
    <section key={group.disputes[0]?.number} className="disputes-group">
      <GroupHeading group={group} subjects={subjects} />
      <ol>
        {group.disputes.map((entry) => {
          const { number, dispute } = entry;
          const isOpen = entry === opened;
          const titleId = `disputes-title-${dispute.id}`;
          return (
            <li key={number}>
              <article className="disputes-fold" aria-labelledby={titleId} data-dispute={dispute.id}>
                <h3 id={titleId}>
                  {isKnown(entry) ? (
                    <button
                      type="button"
                      className="disputes-choice"
                      aria-expanded={isOpen}
                      ref={isOpen ? header : undefined}
                      onClick={() => open(isOpen ? undefined : dispute.id)}
                    >
                      <DisputeHeading entry={entry} isShort={isOpen} />
                    </button>
                  ) : (
                    <span className="disputes-choice is-unknown">
                      <span className="disputes-number">{number}</span>{' '}
                      <span>{known !== undefined && words.notYet(dayInWords(known, lang))}</span>
                    </span>
                  )}
                </h3>
                {isOpen && (
                  <div className="disputes-unfolded">
                    <DisputeBody entry={entry} subjects={subjects} />
                    <DisputeSteps entry={entry} entries={shown} open={open} />
                  </div>
                )}
              </article>
            </li>
          );
        })}
      </ol>
    </section>
  ));
}
