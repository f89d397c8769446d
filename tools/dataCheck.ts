import type { Plugin } from 'vite';
import { faultsIn } from './dataReport.ts';
import { readDataset } from './readDataset.ts';

/**
 * Fails the build, naming file, record and path, when a record in `data/` is malformed or has a loose end, or when the
 * data are not fit to be published.
 */
export function dataCheck(): Plugin {
  return {
    name: 'entente:data-check',
    apply: 'build',
    async buildStart() {
      const { root } = this.environment.config;
      const faults = await faultsIn(root, await readDataset(root));
      if (faults.length > 0) throw new Error(['The data cannot be published:', ...faults].join('\n'));
    },
  };
}
