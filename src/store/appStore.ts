import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Day } from '../model/day.ts';
import type { Language } from '../model/localised.ts';
import type { Family, Standing } from '../model/relation.ts';
import type { Axis } from '../time/changeDays.ts';
import type { Show, StoryPlace, Theme, View } from '../view/view.ts';

/** The view and what the reader can do to it. Derived state is never stored. */
export interface AppState {
  view: View;
  moveTo: (on: Day) => void;
  knowAsOf: (known: Day | undefined) => void;
  compareWith: (against: Day | undefined) => void;
  /** The day shown and the one compared with change places. */
  swapDays: () => void;
  toggleFamily: (family: Family) => void;
  toggleStatus: (standing: Standing) => void;
  /** Only what rests on somebody's own words, or everything again. */
  toggleQuotedOnly: () => void;
  focusOn: (id: string | undefined) => void;
  showAs: (show: Show) => void;
  /** Goes to a step of a story, with the view that belongs to it; language and theme stay the reader's. */
  tell: (story: StoryPlace, view: View) => void;
  endStory: () => void;
  drift: (isDrifting: boolean) => void;
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
  return createStore<AppState>()((set, get) => {
    const change = (part: Partial<View>) => set(({ view }) => ({ view: { ...view, ...part } }));
    const refilter = (part: Partial<View['filter']>) =>
      set(({ view }) => ({ view: { ...view, filter: { ...view.filter, ...part } } }));
    const within = (day: Day) => Math.min(Math.max(day, axis.first), axis.last);
    return {
      view: initial,
      moveTo: (on) => refilter({ on: within(on) }),
      knowAsOf: (known) => refilter({ known: known === undefined ? undefined : within(known) }),
      compareWith: (against) => {
        refilter({ against: against === undefined ? undefined : within(against) });
        if (against !== undefined) change({ isDrifting: false });
      },
      swapDays: () => {
        const { on, against } = get().view.filter;
        if (against !== undefined) refilter({ on: against, against: on });
      },
      toggleFamily: (family) =>
        set(({ view }) => ({
          view: { ...view, filter: { ...view.filter, families: toggled(view.filter.families, family) } },
        })),
      toggleStatus: (standing) =>
        set(({ view }) => ({
          view: { ...view, filter: { ...view.filter, statuses: toggled(view.filter.statuses, standing) } },
        })),
      toggleQuotedOnly: () => refilter({ isQuotedOnly: !get().view.filter.isQuotedOnly }),
      focusOn: (focus) => change({ focus }),
      showAs: (show) => change({ show }),
      tell: (story, view) => set(({ view: { lang, theme } }) => ({ view: { ...view, lang, theme, story } })),
      endStory: () => change({ story: undefined }),
      drift: (isDrifting) => {
        change({ isDrifting });
        if (isDrifting) refilter({ against: undefined });
      },
      speak: (lang) => change({ lang }),
      dressIn: (theme) => change({ theme }),
      goTo: (view) => set({ view }),
    };
  });
}
