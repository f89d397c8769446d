/** Something wrong with data or input, said so that a person can act on it. */
export interface Problem {
  /** Record kind or file, such as `claims`. */
  file: string;
  /** Id of the record, or its position such as `#12` when it has none. */
  record: string;
  /** Path inside the record, such as `quote.exact`; empty for the record as a whole. */
  path: string;
  reason: string;
}

export type Result<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

export function describeProblem(problem: Problem): string {
  const place = problem.path ? `${problem.record}, ${problem.path}` : problem.record;
  return `${problem.file}: ${place}: ${problem.reason}`;
}
