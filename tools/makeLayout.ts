import { axisOf } from '../src/evidence/changeLog.ts';
import { layOutThoroughly } from '../src/graph/layout.ts';
import { planOf } from '../src/graph/placement.ts';
import { layoutFileOf } from './layoutFile.ts';
import { readDataset } from './readDataset.ts';

/** Lays the default dataset out anew, which takes minutes. Answers what `data/layout.json` is to hold. */
export async function makeLayout(root: string) {
  const dataset = await readDataset(root);
  const plan = planOf(dataset, axisOf(dataset));
  return layoutFileOf(layOutThoroughly(plan), plan);
}
