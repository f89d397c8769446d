import { useEffect, type RefObject } from 'react';
import { relationInWords } from '../../text/actorNames.ts';
import { dayInWords } from '../../text/dates.ts';
import { searchWords } from '../../text/searchWords.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import { useFound } from '../search/found.ts';

/** After a search: says that the date was moved, and brings what was found into sight. */
export function FoundNote({ panel }: { panel: RefObject<HTMLElement | null> }) {
  const { dataset } = useApp();
  const lang = useLang();
  const focus = useAppState(({ view }) => view.focus);
  const on = useAppState(({ view }) => view.filter.on);
  const found = useFound();

  useEffect(() => {
    if (!found || !panel.current) return;
    const section = panel.current.querySelector(`[data-relation="${CSS.escape(found.relation)}"]`);
    const claim =
      found.claim === undefined
        ? undefined
        : section?.querySelector<HTMLElement>(`[data-claim="${CSS.escape(found.claim)}"]`);
    if (!claim) {
      section?.scrollIntoView({ block: 'nearest' });
      return;
    }
    for (let fold = claim.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
    claim.focus({ preventScroll: true });
    claim.scrollIntoView({ block: 'center' });
  }, [found, panel]);

  const relation = found && dataset.relations.get(found.relation);
  if (!found?.hasMoved || !relation || found.focus !== focus || found.on !== on) return null;
  return (
    <p className="panel-found">
      {searchWords[lang].moved(dayInWords(on, lang), relationInWords(relation, dataset, on, lang))}
    </p>
  );
}
