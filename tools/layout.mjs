import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { projectFolder } from './packages.mjs';

const { module } = await runnerImport(`${projectFolder}tools/makeLayout.ts`, {
  root: projectFolder,
  configFile: false,
  logLevel: 'error',
});

const start = performance.now();
console.log('Laying out the default dataset, which takes minutes ...');
const file = await module.makeLayout(projectFolder);
writeFileSync(`${projectFolder}data/layout.json`, `${JSON.stringify(file)}\n`);
console.log(`data/layout.json is made for ${file.madeFor}, in ${Math.round((performance.now() - start) / 1000)} s.`);
