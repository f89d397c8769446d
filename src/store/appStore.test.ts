import { describe, expect, it } from 'vitest';
import { dayOf } from '../model/day.ts';
import { initialView } from '../view/view.ts';
import { createAppStore } from './appStore.ts';

const axis = { first: dayOf(1991, 1, 1), last: dayOf(2026, 11, 20) };
const initial = initialView(dayOf(2024, 6, 12), 'en');
const create = () => createAppStore(initial, axis);

describe('the store', () => {
  it('moves to a day, never out of the axis', () => {
    const store = create();
    const moved = (to: number) => {
      store.getState().moveTo(to);
      return store.getState().view.filter.on;
    };
    expect(moved(dayOf(2020, 1, 1))).toBe(dayOf(2020, 1, 1));
    expect(moved(axis.first - 1)).toBe(axis.first);
    expect(moved(axis.last + 1)).toBe(axis.last);
  });

  it('turns the second clock, never out of the axis, and stops it', () => {
    const store = create();
    store.getState().knowAsOf(axis.last + 100);
    expect(store.getState().view.filter.known).toBe(axis.last);
    store.getState().knowAsOf(undefined);
    expect(store.getState().view.filter.known).toBeUndefined();
  });

  it('switches a family or a status off and on again', () => {
    const store = create();
    store.getState().toggleFamily('arms');
    store.getState().toggleStatus('denied');
    expect(store.getState().view.filter.families.has('arms')).toBe(false);
    expect(store.getState().view.filter.statuses.has('denied')).toBe(false);
    store.getState().toggleFamily('arms');
    store.getState().toggleStatus('denied');
    expect(store.getState().view).toEqual(initial);
  });

  it('leaves the filter itself untouched when the focus, the view or the language changes', () => {
    const store = create();
    const { filter } = store.getState().view;
    store.getState().focusOn('AM');
    store.getState().showAs('table');
    store.getState().speak('de');
    store.getState().dressIn('dark');
    expect(store.getState().view).toEqual({ ...initial, focus: 'AM', show: 'table', lang: 'de', theme: 'dark' });
    expect(store.getState().view.filter).toBe(filter);
  });

  it('never alters the view that it was given', () => {
    const before = structuredClone(initial);
    const store = create();
    store.getState().toggleFamily('alliance');
    store.getState().moveTo(axis.first);
    expect(initial).toEqual(before);
  });

  it('belongs to one app: another one does not see its changes', () => {
    const [one, other] = [create(), create()];
    one.getState().focusOn('AM');
    expect(other.getState().view.focus).toBeUndefined();
  });
});
