import { useEffect, type RefObject } from 'react';
import { relationInWords } from '../../text/actorNames.ts';
import { dayInWords } from '../../text/dates.ts';
import { searchWords } from '../../text/searchWords.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import type { Focused } from './focusedOn.ts';
import { revealClaim } from './revealClaim.ts';
import { useFound } from '../search/found.ts';

function sectionOf(panel: HTMLElement, relation: string) {
  return panel.querySelector(`[data-relation="${CSS.escape(relation)}"]`);
}

/** After a search: says that the date was moved, and brings what was found into sight. */
export function FoundNote({ panel, focused }: { panel: RefObject<HTMLElement | null>; focused: Focused }) {
  const { dataset } = useApp();
  const lang = useLang();
  const focus = useAppState(({ view }) => view.focus);
  const on = useAppState(({ view }) => view.filter.on);
  const found = useFound();

  useEffect(() => {
    if (!found || !panel.current) return;
    if (found.claim === undefined) sectionOf(panel.current, found.relation)?.scrollIntoView({ block: 'nearest' });
    else revealClaim(panel.current, found.claim);
  }, [found, panel]);
  // A link may lead to one claim.
  useEffect(() => {
    if (focused.kind === 'tie' && focused.claim && panel.current) revealClaim(panel.current, focused.claim.id);
  }, [focused, panel]);

  const relation = found && dataset.relations.get(found.relation);
  if (!found?.hasMoved || !relation || found.focus !== focus || found.on !== on) return null;
  return (
    <p className="panel-found">
      {searchWords[lang].moved(dayInWords(on, lang), relationInWords(relation, dataset, on, lang))}
    </p>
  );
}
