import type { Plugin } from 'vite';
import { axisOf } from '../src/evidence/changeLog.ts';
import { frames } from '../src/graph/frame.ts';
import { layOut } from '../src/graph/layout.ts';
import { planOf } from '../src/graph/placement.ts';
import { layoutFileOf, readLayout } from './layoutFile.ts';
import { readDataset } from './readDataset.ts';

const name = 'virtual:placements';
const isOutdated = 'data/layout.json was made for other data. Make it anew: npm run layout';

/**
 * Serves the kept layout of the default dataset as the module `virtual:placements`, so that all readers see the same
 * picture at once. A build with an outdated one fails; while the data are being worked on, a quick one stands in.
 */
export function placements(): Plugin {
  return {
    name: 'entente:placements',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}`) return undefined;
      const { root, command } = this.environment.config;
      const dataset = await readDataset(root);
      const plan = planOf(dataset, axisOf(dataset));
      const kept = await readLayout(root, plan);
      if (!kept && command === 'build') this.error(isOutdated);
      if (!kept) this.warn(isOutdated);
      const { wide, tablet, phone } = frames;
      const layout =
        kept ??
        layoutFileOf({ wide: layOut(plan, wide), tablet: layOut(plan, tablet), phone: layOut(plan, phone) }, plan);
      const entries = Object.entries(layout.frames).map(
        ([frame, { places, bows }]) =>
          `${frame}: { places: new Map(${JSON.stringify(places)}), bows: new Map(${JSON.stringify(bows)}) }`,
      );
      return `export default { ${entries.join(',\n')} };`;
    },
  };
}
