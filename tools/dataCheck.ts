import type { Plugin } from 'vite';
import { readDataset } from './readDataset.ts';

/** Fails the build, naming file, record and path, when a record in `data/` is malformed or has a loose end. */
export function dataCheck(): Plugin {
  return {
    name: 'entente:data-check',
    apply: 'build',
    async buildStart() {
      await readDataset(this.environment.config.root);
    },
  };
}
