import type { Plugin } from 'vite';
import { axisOf } from '../src/evidence/changeLog.ts';
import { layOutThoroughly } from '../src/graph/layout.ts';
import { planOf } from '../src/graph/placement.ts';
import { readDataset } from './readDataset.ts';

const name = 'virtual:placements';

/**
 * Lays out the default dataset thoroughly for each frame while the app is built, so that readers get the best of many
 * tries without waiting. Served as the module `virtual:placements`.
 */
export function placements(): Plugin {
  return {
    name: 'entente:placements',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}`) return undefined;
      const dataset = await readDataset(this.environment.config.root);
      const layouts = layOutThoroughly(planOf(dataset, axisOf(dataset)));
      const entries = Object.entries(layouts).map(([frame, { places, bows }]) => {
        const [placed, bowed] = [JSON.stringify([...places]), JSON.stringify([...bows])];
        return `${frame}: { places: new Map(${placed}), bows: new Map(${bowed}) }`;
      });
      return `export default { ${entries.join(',\n')} };`;
    },
  };
}
