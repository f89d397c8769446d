import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { createStore } from 'zustand/vanilla';
import type { AppState, AppStore } from '../../store/appStore.ts';
import { movedClocks } from '../../view/view.ts';
import { AppProvider, useApp } from './AppContext.tsx';

/** So long the date must rest before those who follow take note of it, and so long they wait at most. */
const restMs = 150;
const longestMs = 2000;

interface FollowingStore {
  store: AppStore;
  /** Follows until the answer is called. */
  follow: () => () => void;
}

/** A store with the state of another, which takes note of a moving date or clock only when that rests. */
function followingStore(leading: AppStore): FollowingStore {
  const store = createStore<AppState>()(() => leading.getState());
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;

  function catchUp() {
    clearTimeout(timer);
    timer = undefined;
    store.setState(leading.getState(), true);
  }
  function onChange({ view }: AppState) {
    if (!movedClocks(view, store.getState().view)) {
      catchUp();
      return;
    }
    if (timer === undefined) waitingSince = performance.now();
    clearTimeout(timer);
    timer = setTimeout(catchUp, Math.max(0, Math.min(restMs, waitingSince + longestMs - performance.now())));
  }
  return {
    store,
    follow: () => {
      catchUp();
      const stop = leading.subscribe(onChange);
      return () => {
        stop();
        clearTimeout(timer);
        timer = undefined;
      };
    },
  };
}

/** For parts that need not keep up with the slider: they are drawn anew when it rests, behind the picture. */
export function Following({ children }: { children: ReactNode }) {
  const app = useApp();
  const [{ store, follow }] = useState(() => followingStore(app.store));
  useEffect(() => follow(), [follow]);
  const value = useMemo(() => ({ ...app, store }), [app, store]);
  return <AppProvider value={value}>{children}</AppProvider>;
}
