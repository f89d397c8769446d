import { lazy, type ComponentType } from 'react';

/** A component whose code is fetched when it is first shown: what the first view can do without. */
export function later<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await load() }));
}
