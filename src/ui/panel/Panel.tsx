import { useEffect, useMemo, useRef } from 'react';
import { panelWords } from '../../text/panelWords.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import { ActorEvidence } from './ActorEvidence.tsx';
import { Changes } from './Changes.tsx';
import { focusedOn } from './focusedOn.ts';
import { FoundNote } from './FoundNote.tsx';
import { panelHeadingId, PanelHeading } from './PanelHeading.tsx';
import { Position } from './Position.tsx';
import { TieEvidence } from './TieEvidence.tsx';
import { useAnnouncedFocus } from './useAnnouncedFocus.ts';
import { usePanelFocus } from './usePanelFocus.ts';
import './Panel.css';

/** Fields that use Escape themselves. */
const typingFields = 'input:not([type="range"]), select, textarea';

/** The evidence: what changed, or all about the actor or tie that the reader chose. */
export function Panel() {
  const { dataset, store } = useApp();
  const lang = useLang();
  const focus = useAppState(({ view }) => view.focus);
  const on = useAppState(({ view }) => view.filter.on);
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const focused = useMemo(() => focusedOn(focus, dataset), [focus, dataset]);
  const keepsFocus = usePanelFocus(panel, heading);
  useAnnouncedFocus(focused);
  const words = panelWords[lang];

  useEffect(() => {
    if (focus === undefined) return undefined;
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      if (event.target instanceof Element && event.target.matches(typingFields)) return;
      store.getState().focusOn(undefined);
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [focus, store]);

  return (
    <aside className="panel" data-testid="panel" aria-labelledby={panelHeadingId} ref={panel} {...keepsFocus}>
      <div className="panel-content">
        {focused.kind === 'nothing' && <Position />}
        <div className="panel-head">
          <PanelHeading focused={focused} dataset={dataset} on={on} lang={lang} ref={heading} />
          {focus !== undefined && (
            <button type="button" className="control" onClick={() => store.getState().focusOn(undefined)}>
              {words.close}
            </button>
          )}
        </div>
        <FoundNote panel={panel} />
        {focused.kind === 'unknown' && <p>{words.unknownFocus(focused.id)}</p>}
        {focused.kind === 'actor' && <ActorEvidence actor={focused.actor} />}
        {focused.kind === 'tie' && <TieEvidence id={focused.id} relations={focused.relations} asked={focused.asked} />}
        {(focused.kind === 'nothing' || focused.kind === 'unknown') && <Changes />}
      </div>
    </aside>
  );
}
