import type { ReactNode } from 'react';
import { axisOf } from '../src/evidence/changeLog.ts';
import { dayOf } from '../src/model/day.ts';
import type { Layout } from '../src/graph/placement.ts';
import { createAppStore } from '../src/store/appStore.ts';
import { AppProvider, type App } from '../src/ui/app/AppContext.tsx';
import { createAnnouncer } from '../src/ui/app/announcer.ts';
import { createFound } from '../src/ui/search/found.ts';
import { initialView, type View } from '../src/view/view.ts';
import { sampleDataset } from './sampleDataset.ts';

/** On a ring, without any search for a better place. */
const layout: Layout = {
  places: new Map(
    [...sampleDataset.actors.keys()].map((id, index, { length }) => {
      const angle = (2 * Math.PI * index) / length;
      return [id, { x: 190 + 130 * Math.cos(angle), y: 260 + 150 * Math.sin(angle) }];
    }),
  ),
  bows: new Map(),
};

/** A fresh app over the sample, on 12 June 2024 in English unless the view says otherwise. */
export function sampleApp(view: Partial<View> = {}): App {
  const initial = { ...initialView(dayOf(2024, 6, 12), 'en'), ...view };
  return {
    store: createAppStore(initial, axisOf(sampleDataset)),
    dataset: sampleDataset,
    defaults: initialView(dayOf(2024, 6, 12), 'en'),
    placements: { wide: layout, tablet: layout, phone: layout },
    found: createFound(),
    announcer: createAnnouncer(),
  };
}

export function InApp({ app, children }: { app: App; children: ReactNode }) {
  return <AppProvider value={app}>{children}</AppProvider>;
}
