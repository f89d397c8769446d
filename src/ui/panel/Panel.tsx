import { Suspense, useEffect, useMemo, useRef } from 'react';
import { panelWords } from '../../text/panelWords.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import { StoryOffers } from '../story/StoryOffers.tsx';
import { later } from '../app/later.ts';
import { useComparison } from '../app/derived.ts';
import { ActorEvidence } from './ActorEvidence.tsx';
import { Changes } from './Changes.tsx';
import { focusedOn } from './focusedOn.ts';
import { FoundNote } from './FoundNote.tsx';
import { panelHeadingId, PanelHeading } from './PanelHeading.tsx';
import { Position } from './Position.tsx';
import { TieEvidence } from './TieEvidence.tsx';
import { YoungerNote } from './YoungerNote.tsx';
import { useAnnouncedFocus } from './useAnnouncedFocus.ts';
import { usePanelFocus } from './usePanelFocus.ts';
import './Panel.css';

const Differences = later(() => import('./Differences.tsx').then((module) => module.Differences));
const DisputeEvidence = later(() => import('./DisputeEvidence.tsx').then((module) => module.DisputeEvidence));

/** Fields that use Escape themselves. */
const typingFields = 'input:not([type="range"]), select, textarea';

/** The evidence: what changed, or all about the actor or tie that the reader chose. */
export function Panel() {
  const { dataset, store } = useApp();
  const lang = useLang();
  const focus = useAppState(({ view }) => view.focus);
  const on = useAppState(({ view }) => view.filter.on);
  const comparison = useComparison();
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
        {focused.kind === 'nothing' && !comparison && (
          <>
            <Position />
            <StoryOffers />
          </>
        )}
        <div className="panel-head">
          <PanelHeading focused={focused} isComparing={comparison !== undefined} on={on} lang={lang} ref={heading} />
          {focus !== undefined && (
            <button type="button" className="control" onClick={() => store.getState().focusOn(undefined)}>
              {words.close}
            </button>
          )}
        </div>
        <FoundNote panel={panel} focused={focused} />
        <YoungerNote focused={focused} />
        {focused.kind === 'unknown' && <p className="panel-younger">{words.unknownFocus(focused.id)}</p>}
        {focused.kind === 'dispute' && (
          <Suspense>
            <DisputeEvidence dispute={focused.dispute} />
          </Suspense>
        )}
        {focused.kind === 'actor' && <ActorEvidence actor={focused.actor} />}
        {focused.kind === 'tie' && (
          <TieEvidence id={focused.id} relations={focused.relations} asked={focused.asked} claim={focused.claim} />
        )}
        {(focused.kind === 'nothing' || focused.kind === 'unknown') &&
          (comparison ? (
            <Suspense>
              <Differences comparison={comparison} />
            </Suspense>
          ) : (
            <Changes />
          ))}
      </div>
    </aside>
  );
}
