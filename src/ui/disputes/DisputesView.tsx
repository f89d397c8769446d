import { useEffect, useRef, useState } from 'react';
import { knownPart } from '../../evidence/disputesOfClaim.ts';
import { dayInWords } from '../../text/dates.ts';
import { disputeWords } from '../../text/disputeWords.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import { useWidth } from '../dock/useWidth.ts';
import { DisputeDetail } from './DisputeDetail.tsx';
import { DisputeFilter } from './DisputeFilter.tsx';
import { DisputeFolds } from './DisputeFolds.tsx';
import { DisputeList } from './DisputeList.tsx';
import { useDisputes } from './useDisputes.ts';
import './Disputes.css';

/** From this width on the list stays beside the dispute that is open. */
const besidePx = 860;

/** The contradictions of the dataset: a list, and each with its claims side by side. The open one is in the link. */
export function DisputesView() {
  const { dataset, store, announcer } = useApp();
  const lang = useLang();
  const known = useAppState(({ view }) => view.filter.known);
  const focus = useAppState(({ view }) => view.focus);
  const words = disputeWords[lang];
  const { groups, subjects, isKnown, full, part } = useDisputes();
  const [chosen, choose] = useState<number>();
  const [root, widthPx] = useWidth();
  const entries = groups.flatMap(({ disputes }) => disputes);
  const asked = entries.find(({ dispute }) => dispute.id === focus);
  const opened = asked && isKnown(asked) ? asked : undefined;
  // A link or a step may open what the reader's selection leaves out.
  const isLeftOut = chosen !== undefined && opened !== undefined && !groups[chosen]?.disputes.includes(opened);
  const selection = isLeftOut ? undefined : chosen;
  const shown = groups.filter((_, at) => selection === undefined || selection === at);
  const isMeasured = widthPx > 0;
  const isBeside = widthPx >= besidePx && full + part > 0;
  const first = shown.flatMap(({ disputes }) => disputes).find(isKnown);
  const detail = opened ?? first;

  const said = useRef(opened);
  useEffect(() => {
    if (said.current === opened) return;
    const closed = said.current;
    said.current = opened;
    if (!opened) {
      // Closed from within: back to where it was chosen.
      const choice = root.current?.querySelector<HTMLElement>(`[data-opens="${closed?.dispute.id}"]`);
      if (document.activeElement?.closest('.disputes-detail')) choice?.focus();
      return;
    }
    const { claims, later } = knownPart(opened, dataset, known);
    const title = later === 0 ? opened.dispute.title[lang] : words.partly(claims.length, claims.length + later);
    announcer.say(words.opened(opened.number, title, claims.length));
  }, [opened, announcer, dataset, known, lang, words, root]);

  // Who comes here from a claim goes on with its contradiction; a page just loaded takes no focus.
  useEffect(() => {
    if (!isMeasured) return;
    const isLoaded = store.getState().view === store.getInitialState().view;
    const title = root.current?.querySelector<HTMLElement>('#disputes-title, [aria-expanded="true"]');
    if (!isLoaded && document.activeElement === document.body) title?.focus({ preventScroll: true });
  }, [root, store, isMeasured]);

  if (entries.length === 0) {
    return (
      <div className="disputes" data-testid="disputes" ref={root}>
        <p className="disputes-intro">{words.empty}</p>
      </div>
    );
  }
  const open = (id: string | undefined) => store.getState().focusOn(id);
  return (
    <div className={`disputes${isBeside ? ' is-beside' : ''}`} data-testid="disputes" ref={root}>
      <div className="disputes-index">
        <h2>{words.title}</h2>
        <p className="disputes-intro">{words.intro(entries.length)}</p>
        {known !== undefined && (
          <p className="disputes-known">
            {full + part === 0
              ? words.nothingYet(dayInWords(known, lang))
              : words.knownOf(full, part, entries.length, dayInWords(known, lang))}
          </p>
        )}
        {full + part > 0 && (
          <DisputeFilter
            groups={groups}
            subjects={subjects}
            chosen={selection}
            choose={(at) => {
              choose(at);
              if (opened && at !== undefined && !groups[at]?.disputes.includes(opened)) open(undefined);
            }}
          />
        )}
        {isBeside && <DisputeList groups={shown} subjects={subjects} isKnown={isKnown} current={detail} open={open} />}
        {isMeasured && !isBeside && full + part > 0 && (
          <DisputeFolds groups={shown} subjects={subjects} isKnown={isKnown} opened={opened} open={open} />
        )}
      </div>
      {isBeside && detail && (
        <DisputeDetail entry={detail} entries={entries.filter(isKnown)} subjects={subjects} open={open} />
      )}
    </div>
  );
}
