import { useEffect } from 'react';
import type { HitGroup } from '../../text/searchHits.ts';
import type { SearchHit } from '../../text/searchIndex.ts';
import { searchWords } from '../../text/searchWords.ts';
import { useLang } from '../app/AppContext.tsx';

interface Props {
  id: string;
  groups: readonly HitGroup[];
  chosenId: string | undefined;
  idOf: (hit: SearchHit) => string;
  choose: (hit: SearchHit) => void;
}

/** Hits by kind. The focus stays in the field above; the chosen hit is kept in sight. */
export function HitList({ id, groups, chosenId, idOf, choose }: Props) {
  const words = searchWords[useLang()];
  useEffect(() => {
    if (chosenId !== undefined) document.getElementById(chosenId)?.scrollIntoView({ block: 'nearest' });
  }, [chosenId]);
  return (
    <div className="search-list" role="listbox" id={id} aria-label={words.results}>
      {groups.map(({ kind, hits, count }) => (
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <p className="search-kind" id={`${id}-${kind}`} role="presentation">
            {words.groups[kind]}
            {hits.length < count && ` (${words.shownOf(hits.length, count)})`}
          </p>
          {hits.map((hit) => (
            <button
              key={hit.id}
              type="button"
              role="option"
              tabIndex={-1}
              id={idOf(hit)}
              aria-selected={idOf(hit) === chosenId}
              className={`search-hit search-hit-${kind}${hit.kind === 'claim' && hit.titleLang === undefined ? ' is-told' : ''}`}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(hit)}
            >
              <span className="search-hit-title" lang={hit.titleLang}>
                {hit.title}
              </span>{' '}
              {hit.detail && <span className="search-hit-detail">{hit.detail}</span>}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
