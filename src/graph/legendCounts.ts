import type { RelationState } from '../evidence/relationState.ts';
import { passes, type StateFilter } from '../evidence/stateFilter.ts';
import { families, type Family, type Standing } from '../model/relation.ts';
import { visibleTies } from './ties.ts';

export interface LegendCounts {
  families: Record<Family, number>;
  standings: Record<Standing, number>;
  /** Lines that rest on somebody's own words. */
  quoted: number;
}

/**
 * How many lines each legend entry stands for: those that show it while it is switched on and all else stays as the
 * filter has it. An entry that is switched off so says what switching it on would bring.
 */
export function legendCounts(states: readonly RelationState[], filter: StateFilter): LegendCounts {
  const linesUnder = (changed: StateFilter) => visibleTies(states.filter((state) => passes(state, changed)));
  const byFamily = linesUnder({ ...filter, families: new Set(families) });
  const countOf = (standing: Standing) =>
    linesUnder({ ...filter, statuses: new Set([...filter.statuses, standing]) }).filter(
      ({ status, mark }) => status === standing || mark === standing,
    ).length;
  return {
    families: {
      alliance: byFamily.filter(({ family }) => family === 'alliance').length,
      aspiration: byFamily.filter(({ family }) => family === 'aspiration').length,
      arms: byFamily.filter(({ family }) => family === 'arms').length,
      tension: byFamily.filter(({ family }) => family === 'tension').length,
    },
    standings: {
      'in-force': countOf('in-force'),
      suspended: countOf('suspended'),
      planned: countOf('planned'),
      alleged: countOf('alleged'),
      disputed: countOf('disputed'),
      denied: countOf('denied'),
    },
    quoted: linesUnder({ ...filter, isQuotedOnly: true }).length,
  };
}
