import type { Plugin } from 'vite';
import { axisOf } from '../src/evidence/changeLog.ts';
import { frames } from '../src/graph/frame.ts';
import { layOut } from '../src/graph/layout.ts';
import { planOf } from '../src/graph/placement.ts';
import { readDataset } from './readDataset.ts';

const name = 'virtual:placements';

/**
 * Lays out the default dataset thoroughly, once for each frame, while the app is built, so that readers get the best
 * of many tries without waiting. Served as the module `virtual:placements`.
 */
export function placements(): Plugin {
  return {
    name: 'entente:placements',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}`) return undefined;
      const dataset = await readDataset(this.environment.config.root);
      const plan = planOf(dataset, axisOf(dataset));
      const entries = Object.values(frames).map((frame) => {
        const places = [...layOut(plan, frame, 'thorough')];
        return `${frame.name}: new Map(${JSON.stringify(places)})`;
      });
      return `export default { ${entries.join(',\n')} };`;
    },
  };
}
