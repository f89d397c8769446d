import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dayOf } from '../model/day.ts';
import { initialView } from '../view/view.ts';
import { createAppStore } from './appStore.ts';
import { syncUrl } from './urlSync.ts';

const axis = { first: dayOf(1991, 1, 1), last: dayOf(2026, 11, 20) };
const defaults = initialView(dayOf(2024, 6, 12), 'en');

/** As much of a browser as the sync touches: an address, a list of visits, and the Back button. */
function createBrowser() {
  const events = new EventTarget();
  const location = { pathname: '/under/', search: '', hash: '#top' };
  const visits = ['/under/#top'];
  let refuses = false;
  let writes = 0;
  const show = (address: string) => {
    const url = new URL(address, 'http://host');
    Object.assign(location, { pathname: url.pathname, search: url.search, hash: url.hash });
  };
  const write = (address: string) => {
    writes += 1;
    if (refuses) throw new Error('too many calls');
    show(address);
  };
  vi.stubGlobal('location', location);
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
  vi.stubGlobal('removeEventListener', events.removeEventListener.bind(events));
  vi.stubGlobal('history', {
    pushState: (_state: null, _title: string, address: string) => {
      write(address);
      visits.push(address);
    },
    replaceState: (_state: null, _title: string, address: string) => {
      write(address);
      visits.splice(-1, 1, address);
    },
  });
  return {
    location,
    visits,
    writes: () => writes,
    refuse: (does: boolean) => {
      refuses = does;
    },
    back: () => {
      visits.pop();
      show(visits.at(-1) ?? '/');
      events.dispatchEvent(new Event('popstate'));
    },
  };
}

let browser: ReturnType<typeof createBrowser>;
let store: ReturnType<typeof createAppStore>;
let stop: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  browser = createBrowser();
  store = createAppStore(defaults, axis);
  stop = syncUrl(store, defaults, axis);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
const wait = (ms = 2_000) => vi.advanceTimersByTime(ms);

describe('the address bar', () => {
  it('follows the view, and keeps path and anchor', () => {
    store.getState().focusOn('AM');
    wait();
    expect(browser.visits).toEqual(['/under/#top', '/under/?focus=AM#top']);
  });

  it('is written at most twice a second while the reader scrubs, and ends on the last day', () => {
    for (let day = 0; day < 200; day += 1) {
      store.getState().moveTo(defaults.filter.on - day);
      wait(10);
    }
    expect(browser.writes()).toBeLessThanOrEqual(5);
    wait();
    expect(browser.location.search).toBe('?on=2023-11-26');
  });

  it('makes one step for Back of the moves of one clock that follow close upon each other', () => {
    for (const month of [1, 2, 3]) {
      store.getState().moveTo(dayOf(2020, month, 1));
      wait(300);
    }
    wait();
    store.getState().moveTo(dayOf(2021, 1, 1));
    wait();
    expect(browser.visits).toEqual(['/under/#top', '/under/?on=2020-03-01#top', '/under/?on=2021-01-01#top']);
  });

  it('makes a step of its own of everything else, however soon it follows', () => {
    store.getState().focusOn('AM');
    wait(100);
    store.getState().focusOn('RU');
    wait(100);
    store.getState().compareWith(dayOf(2020, 1, 1));
    store.getState().focusOn('AZ');
    wait();
    expect(browser.visits).toEqual([
      '/under/#top',
      '/under/?focus=AM#top',
      '/under/?focus=RU#top',
      '/under/?vs=2020-01-01&focus=AZ#top',
    ]);
  });

  it('is not written when the view is the same again', () => {
    store.getState().focusOn('AM');
    store.getState().focusOn(undefined);
    wait();
    expect(browser.writes()).toBe(0);
  });

  it('tries again when the browser had enough of it', () => {
    browser.refuse(true);
    store.getState().focusOn('AM');
    wait();
    browser.refuse(false);
    store.getState().showAs('table');
    wait();
    expect(browser.location.search).toBe('?focus=AM&show=table');
  });
});

describe('the Back button', () => {
  it('restores the view before, and writes nothing itself', () => {
    store.getState().focusOn('AM');
    wait();
    store.getState().moveTo(dayOf(2020, 1, 1));
    wait();
    const writes = browser.writes();
    browser.back();
    wait();
    expect(store.getState().view).toEqual({ ...defaults, focus: 'AM' });
    browser.back();
    wait();
    expect(store.getState().view).toEqual(defaults);
    expect(browser.writes()).toBe(writes);
  });

  it('wins over a change that was not written yet', () => {
    store.getState().focusOn('AM');
    wait();
    store.getState().focusOn('RU');
    browser.back();
    wait();
    expect(store.getState().view.focus).toBeUndefined();
    expect(browser.location.search).toBe('');
  });

  it('is followed by a step of its own, however soon the reader goes on', () => {
    store.getState().focusOn('AM');
    wait();
    browser.back();
    wait(100);
    store.getState().focusOn('RU');
    wait();
    expect(browser.visits).toEqual(['/under/#top', '/under/?focus=RU#top']);
  });
});

it('a sync that was stopped is silent', () => {
  stop();
  store.getState().focusOn('AM');
  wait();
  expect(browser.writes()).toBe(0);
});
