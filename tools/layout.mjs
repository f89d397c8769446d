import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { projectFolder } from './packages.mjs';

async function load(source) {
  const { module } = await runnerImport(`${projectFolder}${source}`, {
    root: projectFolder,
    configFile: false,
    logLevel: 'error',
  });
  return module;
}

const { readDataset } = await load('tools/readDataset.ts');
const { axisOf } = await load('src/evidence/changeLog.ts');
const { planOf } = await load('src/graph/placement.ts');
const { layOutThoroughly } = await load('src/graph/layout.ts');
const { layoutFileOf } = await load('tools/layoutFile.ts');

const start = performance.now();
const dataset = await readDataset(projectFolder);
const plan = planOf(dataset, axisOf(dataset));
console.log(`Laying out ${plan.actors.length} actors and ${plan.tracks.length} lines, which takes minutes ...`);
const file = layoutFileOf(layOutThoroughly(plan), plan);
writeFileSync(`${projectFolder}data/layout.json`, `${JSON.stringify(file)}\n`);
console.log(`data/layout.json is made for ${file.madeFor}, in ${Math.round((performance.now() - start) / 1000)} s.`);
