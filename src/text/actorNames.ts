import { namesOn, type Actor } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import type { Language } from '../model/localised.ts';
import { directedKinds, type Relation } from '../model/relation.ts';

/** What readers call an actor: a state by its name, an organisation by its letters. */
export function actorInWords(actor: Actor, day: Day, lang: Language): string {
  const names = namesOn(actor, day);
  return actor.kind === 'state' ? names.name[lang] : names.abbr[lang];
}

/** Name of the actor with this id; the id itself where there is none. */
export function actorNamed(id: string, dataset: Dataset, day: Day, lang: Language): string {
  const actor = dataset.actors.get(id);
  return actor ? actorInWords(actor, day, lang) : id;
}

/** "Armenia – CSTO"; "Russia → Armenia" where the relation has a direction. */
export function pairInWords(relation: Relation, dataset: Dataset, day: Day, lang: Language): string {
  const [from, to] = [relation.from, relation.to].map((id) => actorNamed(id, dataset, day, lang));
  return `${from} ${directedKinds.has(relation.kind) ? '→' : '–'} ${to}`;
}

/** As `pairInWords`, with an arrow only when all the relations go the same way. */
export function tieInWords(relations: readonly Relation[], dataset: Dataset, day: Day, lang: Language): string {
  const [first] = relations;
  if (!first) return '';
  const goesOneWay = relations.every(({ kind, from }) => directedKinds.has(kind) && from === first.from);
  if (goesOneWay) return pairInWords(first, dataset, day, lang);
  return [first.from, first.to].map((id) => actorNamed(id, dataset, day, lang)).join(' – ');
}

/** "Membership, Armenia – CSTO". */
export function relationInWords(relation: Relation, dataset: Dataset, day: Day, lang: Language): string {
  return `${relation.label[lang]}, ${pairInWords(relation, dataset, day, lang)}`;
}
