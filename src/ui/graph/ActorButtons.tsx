import { shapeOf } from '../../graph/actorShape.ts';
import type { LabelSide } from '../../graph/labels.ts';
import type { Tie } from '../../graph/ties.ts';
import { namesOn } from '../../model/actor.ts';
import { actorInWords } from '../../text/actorNames.ts';
import { actorLabel, graphWords } from '../../text/graphWords.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';

interface Props {
  ties: readonly Tie[];
  labels: ReadonlyMap<string, LabelSide>;
  near: ReadonlySet<string> | undefined;
  pinned: ReadonlySet<string>;
  tabStop: string;
}

/** States as filled circles with their name beside, organisations as boxes with their letters. */
export function ActorButtons({ ties, labels, near, pinned, tabStop }: Props) {
  const { dataset, store } = useApp();
  const lang = useLang();
  const on = useAppState((state) => state.view.filter.on);
  const focus = useAppState((state) => state.view.focus);
  return (
    <ul className="graph-actors" aria-label={graphWords[lang].actors}>
      {[...dataset.actors.values()].map((actor) => {
        const { id, kind } = actor;
        const count = ties.filter(({ from, to }) => from === id || to === id).length;
        const name = actorInWords(actor, on, lang);
        return (
          <li key={id} data-place={id}>
            <button
              type="button"
              className={`graph-actor graph-actor-${shapeOf(actor)}`}
              data-actor={id}
              data-opens={id}
              data-dim={near && !near.has(id) ? '' : undefined}
              data-pinned={pinned.has(id) ? '' : undefined}
              data-label-side={labels.get(id)}
              aria-current={focus === id ? 'true' : undefined}
              aria-label={actorLabel(name, kind, count, pinned.has(id), lang)}
              tabIndex={tabStop === id ? 0 : -1}
              onClick={() => store.getState().focusOn(id)}
            >
              <span className="graph-letters">{namesOn(actor, on).abbr[lang]}</span>
              {kind === 'state' && <span className="graph-name">{name}</span>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
