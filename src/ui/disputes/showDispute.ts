import type { DisputeTarget } from '../../evidence/disputeTarget.ts';
import type { App } from '../app/AppContext.tsx';
import { chooseHit } from '../search/chooseHit.ts';

/** Shows in the graph what a dispute is about, on its day, with the claim that leads there in sight. */
export function showDispute({ relation, day, claim }: DisputeTarget, app: App): void {
  const { moveTo, showAs } = app.store.getState();
  showAs('graph');
  moveTo(day);
  chooseHit({ kind: 'relation', id: relation.id }, app);
  app.found.setState(({ found }) => ({ found: found && { ...found, claim: claim.id } }));
}
