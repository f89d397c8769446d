import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Day } from '../model/day.ts';
import type { Language } from '../model/localised.ts';
import type { Family, Standing } from '../model/relation.ts';
import type { Axis } from '../time/changeDays.ts';
import type { Show, Theme, View } from '../view/view.ts';

/** The view and what the reader can do to it. Derived state is never stored. */
export interface AppState {
  view: View;
  moveTo: (on: Day) => void;
  knowAsOf: (known: Day | undefined) => void;
  toggleFamily: (family: Family) => void;
  toggleStatus: (standing: Standing) => void;
  focusOn: (id: string | undefined) => void;
  showAs: (show: Show) => void;
  speak: (lang: Language) => void;
  dressIn: (theme: Theme) => void;
  /** Replaces the whole view, as when a link is opened or Back is pressed. */
  goTo: (view: View) => void;
}

export type AppStore = StoreApi<AppState>;

function toggled<T>(items: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const next = new Set(items);
  if (!next.delete(item)) next.add(item);
  return next;
}

/** One store per app. Days are kept within the axis. */
export function createAppStore(initial: View, axis: Axis): AppStore {
  return createStore<AppState>()((set) => {
    const change = (part: Partial<View>) => set(({ view }) => ({ view: { ...view, ...part } }));
    const refilter = (part: Partial<View['filter']>) =>
      set(({ view }) => ({ view: { ...view, filter: { ...view.filter, ...part } } }));
    const within = (day: Day) => Math.min(Math.max(day, axis.first), axis.last);
    return {
      view: initial,
      moveTo: (on) => refilter({ on: within(on) }),
      knowAsOf: (known) => refilter({ known: known === undefined ? undefined : within(known) }),
      toggleFamily: (family) =>
        set(({ view }) => ({
          view: { ...view, filter: { ...view.filter, families: toggled(view.filter.families, family) } },
        })),
      toggleStatus: (standing) =>
        set(({ view }) => ({
          view: { ...view, filter: { ...view.filter, statuses: toggled(view.filter.statuses, standing) } },
        })),
      focusOn: (focus) => change({ focus }),
      showAs: (show) => change({ show }),
      speak: (lang) => change({ lang }),
      dressIn: (theme) => change({ theme }),
      goTo: (view) => set({ view }),
    };
  });
}
