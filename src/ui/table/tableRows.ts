import { leadQuote } from '../../evidence/leadQuote.ts';
import type { RelationState } from '../../evidence/relationState.ts';
import { statusSince } from '../../evidence/statusSince.ts';
import type { Claim } from '../../model/claim.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Day } from '../../model/day.ts';
import type { Moment } from '../../model/edtf.ts';
import type { Language } from '../../model/localised.ts';
import { families, familyOf, statuses, type Family } from '../../model/relation.ts';
import { actorNamed } from '../../text/actorNames.ts';

export const tableColumns = ['from', 'to', 'relation', 'family', 'status', 'since', 'sources'] as const;
export type TableColumn = (typeof tableColumns)[number];

export interface Sorting {
  column: TableColumn;
  isDescending: boolean;
}

/** One relation at a moment, in the words of the page's language. */
export interface TableRow {
  state: RelationState;
  from: string;
  to: string;
  label: string;
  family: Family;
  /** Since when it has this status; undefined when nobody says. */
  since: Moment | undefined;
  /** The quotation that leads when it is opened; undefined where everything is only told. */
  quote: Claim | undefined;
}

export function tableRows(
  states: readonly RelationState[],
  dataset: Dataset,
  moment: { on: Day; known?: Day | undefined },
  lang: Language,
): TableRow[] {
  return states.map((state) => ({
    state,
    from: actorNamed(state.relation.from, dataset, moment.on, lang),
    to: actorNamed(state.relation.to, dataset, moment.on, lang),
    label: state.relation.label[lang],
    family: familyOf(state.relation.kind),
    since: statusSince(state, dataset, moment.known),
    quote: leadQuote([state], dataset, { ...moment, lang }),
  }));
}

/** Rows by one column; equal ones by family, then by both actors and the relation. */
export function sortedRows(rows: readonly TableRow[], { column, isDescending }: Sorting, lang: Language): TableRow[] {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const byFamily = (a: TableRow, b: TableRow) => families.indexOf(a.family) - families.indexOf(b.family);
  const comparisons: Record<TableColumn, (a: TableRow, b: TableRow) => number> = {
    from: (a, b) => compare(a.from, b.from),
    to: (a, b) => compare(a.to, b.to),
    relation: (a, b) => compare(a.label, b.label),
    family: byFamily,
    status: (a, b) => statuses.indexOf(a.state.status) - statuses.indexOf(b.state.status),
    since: (a, b) => (a.since?.earliest ?? -Infinity) - (b.since?.earliest ?? -Infinity) || 0,
    sources: (a, b) => a.state.sources - b.state.sources,
  };
  const sign = isDescending ? -1 : 1;
  return rows.toSorted(
    (a, b) =>
      sign * comparisons[column](a, b) ||
      byFamily(a, b) ||
      compare(a.from, b.from) ||
      compare(a.to, b.to) ||
      compare(a.label, b.label),
  );
}
