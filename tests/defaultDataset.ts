import actors from '../data/actors.json' with { type: 'json' };
import claims from '../data/claims.json' with { type: 'json' };
import disputes from '../data/disputes.json' with { type: 'json' };
import documents from '../data/documents.json' with { type: 'json' };
import meta from '../data/meta.json' with { type: 'json' };
import relations from '../data/relations.json' with { type: 'json' };
import stories from '../data/stories.json' with { type: 'json' };
import { parseDataset } from '../src/model/parseDataset.ts';
import { describeProblem } from '../src/model/problem.ts';
import type { Dataset } from '../src/model/dataset.ts';

function parsed(): Dataset {
  const result = parseDataset({ meta, actors, documents, relations, claims, disputes, stories });
  if (!result.ok) throw new Error(result.problems.map(describeProblem).join('\n'));
  return result.value;
}

/** What the page shows, for tests that are about that; all others take the sample. */
export const defaultDataset = parsed();
