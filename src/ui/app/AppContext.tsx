import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { FrameName } from '../../graph/frame.ts';
import type { Layout } from '../../graph/placement.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/localised.ts';
import type { AppState, AppStore } from '../../store/appStore.ts';
import type { View } from '../../view/view.ts';
import type { FoundStore } from '../search/found.ts';
import type { Announcer } from './announcer.ts';

/** What every component may ask for: the open dataset, and the store of this app. */
export interface App {
  store: AppStore;
  dataset: Dataset;
  /** The view before the reader asked for anything: what the link leaves out. */
  defaults: View;
  /** Where the actors stand in each frame. */
  placements: Record<FrameName, Layout>;
  /** What the reader last chose in the search. */
  found: FoundStore;
  /** Says one sentence to screen readers. */
  announcer: Announcer;
}

const AppContext = createContext<App | undefined>(undefined);
export const AppProvider = AppContext.Provider;

export function useApp(): App {
  const app = use(AppContext);
  if (!app) throw new Error('useApp outside AppProvider');
  return app;
}

/** Selectors must answer a part of the state, never a new object: derive with useMemo outside. */
export function useAppState<T>(select: (state: AppState) => T): T {
  return useStore(useApp().store, select);
}

export function useLang(): Language {
  return useAppState((state) => state.view.lang);
}
