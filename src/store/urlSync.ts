import type { Axis } from '../time/changeDays.ts';
import { movedClocks, type Clock, type View } from '../view/view.ts';
import { formatView, parseView } from '../view/viewUrl.ts';
import type { AppStore } from './appStore.ts';

/** So soon after an act its view is in the link. */
const writeMs = 200;
/** While a clock moves on: WebKit throws after 100 writes in 10 s, and Chromium reads the page's icon anew at each. */
const movingMs = 500;
/** Moves of one clock that follow each other faster than this are one step for the Back button. */
const sameStepMs = 1000;
/** What one act of the reader changes comes this close together. */
const sameActMs = 20;

function pathOf(view: View, defaults: View): string {
  const query = formatView(view, defaults);
  return `${location.pathname}${query && `?${query}`}${location.hash}`;
}

/** The address of a view: what the address bar says as soon as it has been written. */
export function addressOf(view: View, defaults: View): string {
  return location.origin + pathOf(view, defaults);
}

/** The one clock that has been moved, not set or removed, when nothing else has changed. */
function movedClock(before: View, after: View): Clock | undefined {
  const [clock, ...others] = movedClocks(before, after) ?? [];
  const isMove = clock !== undefined && before.filter[clock] !== undefined && after.filter[clock] !== undefined;
  return isMove && others.length === 0 ? clock : undefined;
}

/**
 * Keeps the address bar and the store equal, both ways. Answers a function that stops it.
 * The only place that touches `location` and `history`.
 */
export function syncUrl(store: AppStore, defaults: View, axis: Axis): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastChange = -Infinity;
  let lastClock: Clock | undefined;
  let isNewStep = false;

  function write(view: View) {
    clearTimeout(timer);
    timer = undefined;
    const target = pathOf(view, defaults);
    if (target === `${location.pathname}${location.search}${location.hash}`) return;
    try {
      if (isNewStep) history.pushState(null, '', target);
      else history.replaceState(null, '', target);
    } catch {
      // The browser refuses further writes for a while; the next change tries again.
    }
    isNewStep = false;
  }

  const unsubscribe = store.subscribe((state, previous) => {
    if (state.view === previous.view) return;
    const now = performance.now();
    const clock = movedClock(previous.view, state.view);
    const goesOn = clock !== undefined && clock === lastClock && now - lastChange <= sameStepMs;
    if (!goesOn && now - lastChange > sameActMs) {
      // What the act before led to is a step of its own, however soon this one follows.
      if (timer !== undefined) write(previous.view);
      isNewStep = true;
    }
    lastClock = clock;
    lastChange = now;
    timer ??= setTimeout(() => write(store.getState().view), goesOn ? movingMs : writeMs);
  });

  function restore() {
    clearTimeout(timer);
    timer = undefined;
    store.getState().goTo(parseView(location.search, defaults, axis).view);
    clearTimeout(timer);
    timer = undefined;
    isNewStep = false;
    // What the reader does after Back is a step of its own, however soon.
    lastChange = -Infinity;
  }
  addEventListener('popstate', restore);

  return () => {
    clearTimeout(timer);
    unsubscribe();
    removeEventListener('popstate', restore);
  };
}
