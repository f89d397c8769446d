import { useMemo } from 'react';
import { leadQuote, leadQuoteAtAnyTime } from '../../evidence/leadQuote.ts';
import type { Claim } from '../../model/claim.ts';
import { relationStates } from '../../evidence/relationState.ts';
import type { Relation } from '../../model/relation.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';

/**
 * The quotation that leads for these relations on the view's day: of what holds on it, else of any time. Of the first
 * of them alone where one is asked for and somebody is quoted on it.
 */
export function useLeadQuote(
  relations: readonly Relation[],
  { first, actor }: { first?: Relation | undefined; actor?: string | undefined },
): Claim | undefined {
  const { dataset } = useApp();
  const lang = useLang();
  const on = useAppState(({ view }) => view.filter.on);
  const known = useAppState(({ view }) => view.filter.known);
  return useMemo(() => {
    const asking = { on, known, lang, actor };
    const states = relationStates(dataset, asking);
    for (const group of first ? [[first], relations] : [relations]) {
      const holding = states.filter(({ relation }) => group.includes(relation));
      const quote = leadQuote(holding, dataset, asking) ?? leadQuoteAtAnyTime(group, dataset, asking);
      if (quote) return quote;
    }
    return undefined;
  }, [relations, first, dataset, on, known, lang, actor]);
}
