import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Day } from '../../model/day.ts';
import type { AppStore } from '../../store/appStore.ts';
import { useApp } from '../app/AppContext.tsx';

/** What the reader chose in the search, as far as no link needs to restore it. */
export interface Found {
  /** Focus and day to which the search led; the hint is over as soon as the reader goes on from there. */
  focus: string;
  on: Day;
  relation: string;
  claim: string | undefined;
  /** The date was changed in order to show it. */
  hasMoved: boolean;
}

const stores = new WeakMap<AppStore, StoreApi<{ found: Found | undefined }>>();

/** One per app, like the app's store itself. */
export function foundIn(app: AppStore): StoreApi<{ found: Found | undefined }> {
  const existing = stores.get(app);
  if (existing) return existing;
  const created = createStore<{ found: Found | undefined }>()(() => ({ found: undefined }));
  stores.set(app, created);
  return created;
}

export function useFound(): Found | undefined {
  return useStore(foundIn(useApp().store), (state) => state.found);
}
