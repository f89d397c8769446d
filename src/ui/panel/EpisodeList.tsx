import { knownNote } from '../../evidence/knownNote.ts';
import type { RelationState } from '../../evidence/relationState.ts';
import { presences, type Presence } from '../../evidence/presence.ts';
import type { Relation } from '../../model/relation.ts';
import { dayInWords, spanInWords } from '../../text/dates.ts';
import { panelWords } from '../../text/panelWords.ts';
import { pastStatusInWords, statusInWords } from '../../text/statusInWords.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';

function ShownEpisode({ relation, presence: { episode, during } }: { relation: Relation; presence: Presence }) {
  const lang = useLang();
  return (
    <li aria-current="true">
      <span className="figures">{spanInWords(during, lang)}</span>{' '}
      <span className="panel-episode-status">
        {statusInWords(episode.status, relation.kind, lang)}, {panelWords[lang].shownNow}
      </span>
    </li>
  );
}

function OtherEpisode({ relation, presence: { episode, during, day } }: { relation: Relation; presence: Presence }) {
  const { dataset, store } = useApp();
  const lang = useLang();
  const known = useAppState(({ view }) => view.filter.known);
  const note = knownNote(episode, dataset, known);
  return (
    <li>
      <span className="figures">{spanInWords(during, lang)}</span>{' '}
      <span className="panel-episode-status">{pastStatusInWords(episode.status, relation.kind, lang)}</span>{' '}
      <button type="button" className="panel-link" onClick={() => store.getState().moveTo(day)}>
        {panelWords[lang].show(dayInWords(day, lang))}
      </button>{' '}
      {note && <span className="panel-episode-note">{note[lang]}</span>}
    </li>
  );
}

/** All times of a relation with its status, and the way to each; folded while one of them is the one shown. */
export function EpisodeList({ relation, state }: { relation: Relation; state: RelationState | undefined }) {
  const { dataset } = useApp();
  const known = useAppState(({ view }) => view.filter.known);
  const words = panelWords[useLang()];
  const times = presences(relation, dataset, known);
  const list = (
    <ol className="panel-episodes" aria-label={words.history}>
      {times.map((presence) =>
        presence.episode === state?.episode ? (
          <ShownEpisode key={presence.day} relation={relation} presence={presence} />
        ) : (
          <OtherEpisode key={presence.day} relation={relation} presence={presence} />
        ),
      )}
    </ol>
  );
  if (!state) return list;
  return (
    <details className="panel-more">
      <summary>{words.folded(words.history, times.length)}</summary>
      {list}
    </details>
  );
}
