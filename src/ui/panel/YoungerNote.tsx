import { claimsOnRelations } from '../../evidence/claimsOnRelation.ts';
import { youngerClaims } from '../../evidence/youngerClaims.ts';
import { clockWords } from '../../text/clockWords.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import type { Focused } from './focusedOn.ts';

/** Under the second clock: how many claims about what is in focus are younger. */
export function YoungerNote({ focused }: { focused: Focused }) {
  const { dataset, store } = useApp();
  const lang = useLang();
  const known = useAppState(({ view }) => view.filter.known);
  if (known === undefined || (focused.kind !== 'actor' && focused.kind !== 'tie')) return null;
  const relations =
    focused.kind === 'tie'
      ? focused.relations
      : [...dataset.relations.values()].filter(({ from, to }) => [from, to].includes(focused.actor.id));
  const { younger } = youngerClaims(claimsOnRelations(relations, dataset), dataset, known);
  if (younger === 0) return null;
  return (
    <p className="panel-facts panel-younger">
      {clockWords[lang].hiddenHere(younger)}{' '}
      <button type="button" className="panel-link" onClick={() => store.getState().knowAsOf(undefined)}>
        {clockWords[lang].reset}
      </button>
    </p>
  );
}
