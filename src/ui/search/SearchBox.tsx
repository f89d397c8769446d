import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { searchHits } from '../../text/searchHits.ts';
import { searchIndex, type SearchHit } from '../../text/searchIndex.ts';
import { searchWords } from '../../text/searchWords.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import { chooseHit } from './chooseHit.ts';
import { HitList } from './HitList.tsx';

/** The field and its list of hits: a combobox, so that the focus stays in the field. */
export function SearchBox({ close }: { close: () => void }) {
  const app = useApp();
  const lang = useLang();
  const { on, known } = useAppState(({ view }) => view.filter);
  const words = searchWords[lang];
  const [query, setQuery] = useState('');
  const [position, setPosition] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const listId = useId();
  const index = useMemo(() => searchIndex(app.dataset, on, lang, known), [app.dataset, on, lang, known]);
  const groups = useMemo(() => searchHits(index, query), [index, query]);
  const hits = useMemo(() => groups.flatMap((group) => group.hits), [groups]);
  const chosen = hits[position];
  const idOf = (hit: SearchHit) => `${listId}-${hit.kind}-${hit.id}`;
  const found = groups.reduce((sum, { count }) => sum + count, 0);

  const choose = (hit: SearchHit) => {
    close();
    chooseHit(hit, app);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && hits.length > 0) {
      event.preventDefault();
      setPosition((position + step + hits.length) % hits.length);
    }
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      choose(chosen);
    }
  };
  return (
    <div className="search-box">
      <div className="search-field">
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={words.label}
          aria-expanded={hits.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={chosen && idOf(chosen)}
          placeholder={words.placeholder}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          value={query}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setQuery(event.target.value);
            setPosition(0);
          }}
        />
        <button type="button" className="control" onClick={close}>
          {words.close}
        </button>
      </div>
      <HitList id={listId} groups={groups} chosenId={chosen && idOf(chosen)} idOf={idOf} choose={choose} />
      <p className="search-foot" role="status">
        {hits.length === 0 ? words.nothing(query.trim()) : words.hits(found)}
        <span className="search-keys">{words.keys}</span>
      </p>
    </div>
  );
}
