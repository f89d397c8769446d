import { families, standings } from '../../model/relation.ts';
import type { AppStore } from '../../store/appStore.ts';
import type { Filter } from '../../view/view.ts';

export function isEverythingOn(filter: Filter): boolean {
  return filter.families.size === families.length && filter.statuses.size === standings.length && !filter.isQuotedOnly;
}

/** Switches on every family and status in one step. */
export function showEverything(store: AppStore): void {
  const { view, goTo } = store.getState();
  const all = { families: new Set(families), statuses: new Set(standings), isQuotedOnly: false };
  goTo({ ...view, filter: { ...view.filter, ...all } });
}
