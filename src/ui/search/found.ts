import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Day } from '../../model/day.ts';
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

export type FoundStore = StoreApi<{ found: Found | undefined }>;

/** One per app, like the app's store itself. */
export function createFound(): FoundStore {
  return createStore<{ found: Found | undefined }>()(() => ({ found: undefined }));
}

export function useFound(): Found | undefined {
  return useStore(useApp().found, (state) => state.found);
}
