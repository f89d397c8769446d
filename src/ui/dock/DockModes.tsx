import { addMonths } from '../../model/day.ts';
import { clockWords } from '../../text/clockWords.ts';
import { compareWords } from '../../text/compareWords.ts';
import { graphWords } from '../../text/graphWords.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';

/** The second clock, which starts at the day shown; a second day, which starts a year before it; and drifting. */
export function DockModes() {
  const { store } = useApp();
  const lang = useLang();
  const { filter, show, isDrifting } = useAppState((state) => state.view);
  const { on, known, against } = filter;
  const { knowAsOf, compareWith, drift } = store.getState();
  return (
    <div className="dock-modes">
      <button
        type="button"
        role="switch"
        className="dock-switch"
        aria-checked={known !== undefined}
        onClick={() => knowAsOf(known === undefined ? on : undefined)}
      >
        {clockWords[lang].known}
      </button>
      <button
        type="button"
        role="switch"
        className="dock-switch"
        aria-checked={against !== undefined}
        onClick={() => compareWith(against === undefined ? addMonths(on, -12) : undefined)}
      >
        {compareWords[lang].compare}
      </button>
      {show === 'graph' && (
        <button
          type="button"
          role="switch"
          className="dock-switch"
          aria-checked={isDrifting}
          title={against === undefined ? graphWords[lang].driftHint : graphWords[lang].driftEndsComparing}
          onClick={() => drift(!isDrifting)}
        >
          {graphWords[lang].drift}
        </button>
      )}
    </div>
  );
}
