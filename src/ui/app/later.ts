import { createElement, use, type ComponentType } from 'react';
import { fetchLate } from './fetchLate.ts';

/** How to forget each fetch that has failed. */
const failures = new Set<() => void>();

/**
 * When a failure is on the page: what is shown next is fetched anew. Not sooner, for React renders again as soon as it
 * hears of a failure, and would fetch without an end.
 */
export function forgetFailures() {
  for (const forget of failures) forget();
  failures.clear();
}

/** A component whose code is fetched when it is first shown: what the first view can do without. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loading: Promise<ComponentType<Props>> | undefined;
  function start() {
    const started = fetchLate(load);
    started.catch(() => failures.add(() => (loading = undefined)));
    return started;
  }
  return function Later(props: Props) {
    loading ??= start();
    return createElement(use(loading), props);
  };
}
