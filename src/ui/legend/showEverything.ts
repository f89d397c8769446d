import { families, standings } from '../../model/relation.ts';
import type { AppStore } from '../../store/appStore.ts';
import type { Filter } from '../../view/view.ts';

export function isEverythingOn(filter: Filter): boolean {
  return filter.families.size === families.length && filter.statuses.size === standings.length;
}

/** Switches on every family and status in one step. */
export function showEverything(store: AppStore): void {
  const { view, goTo } = store.getState();
  goTo({ ...view, filter: { ...view.filter, families: new Set(families), statuses: new Set(standings) } });
}
