import { bestClaimOf, targetOfClaim, targetOfRelation } from '../../evidence/hitTarget.ts';
import { relationState } from '../../evidence/relationState.ts';
import { tieIdOf, familyOf } from '../../model/relation.ts';
import { relationInWords } from '../../text/actorNames.ts';
import { dayInWords } from '../../text/dates.ts';
import type { SearchHit } from '../../text/searchIndex.ts';
import { searchWords } from '../../text/searchWords.ts';
import type { App } from '../app/AppContext.tsx';

/**
 * Opens what was found, and moves the date and lifts the filters as far as that takes. `within`: a claim is to be shown
 * at this relation, although it may speak of others too.
 */
export function chooseHit(
  { kind, id, within }: Pick<SearchHit, 'kind' | 'id'> & { within?: string },
  { dataset, store, found, announcer }: App,
): void {
  const { filter, lang } = store.getState().view;
  const { moveTo, focusOn, showAs, toggleFamily, toggleStatus, toggleQuotedOnly } = store.getState();
  // The page about the data has no place for what was found.
  if (store.getState().view.show === 'about') showAs('graph');
  if (kind === 'actor') {
    found.setState({ found: undefined });
    focusOn(id);
    return;
  }
  const claim = kind === 'document' ? bestClaimOf(id, dataset, filter.known) : dataset.claims.get(id);
  const asked = kind === 'relation' ? dataset.relations.get(id) : undefined;
  const target = asked
    ? targetOfRelation(asked, dataset, filter)
    : claim && targetOfClaim(claim, dataset, filter, within);
  if (!target) return;
  const { relation, day } = target;
  const state = relationState(relation, dataset, { on: day, known: filter.known });
  const family = familyOf(relation.kind);
  const isHidden = !filter.families.has(family);
  const hiddenStandings = [state?.status, state?.mark].filter(
    (standing) => standing !== undefined && !filter.statuses.has(standing),
  );
  if (isHidden) toggleFamily(family);
  for (const standing of hiddenStandings) if (standing) toggleStatus(standing);
  if (filter.isQuotedOnly && state && !state.isQuoted) toggleQuotedOnly();
  if (day !== filter.on) moveTo(day);
  const focus = tieIdOf(relation);
  focusOn(focus);
  const hasMoved = day !== filter.on;
  found.setState({ found: { focus, on: day, relation: relation.id, claim: claim?.id, hasMoved } });
  if (hasMoved)
    announcer.say(searchWords[lang].moved(dayInWords(day, lang), relationInWords(relation, dataset, day, lang)));
}
