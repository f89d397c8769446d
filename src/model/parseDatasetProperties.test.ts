import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sampleInput } from '../../tests/sampleDataset.ts';
import { parseDataset } from './parseDataset.ts';
import { describeProblem } from './problem.ts';

const kinds = ['actors', 'documents', 'relations', 'claims', 'disputes'] as const;
const anything = fc.anything({ withNullPrototype: true, maxDepth: 3 });

/** A record of the sample with one field replaced by anything at all. */
const damage = fc.record({ kind: fc.constantFrom(...kinds), at: fc.nat(), field: fc.nat(), value: anything });

it('no value of any field makes it throw, and each refusal says file, record and reason', () => {
  fc.assert(
    fc.property(damage, ({ kind, at, field, value }) => {
      const records: Record<string, unknown>[] = structuredClone(sampleInput[kind]);
      const record = records[at % records.length] ?? {};
      const name = Object.keys(record)[field % Object.keys(record).length] ?? 'id';
      record[name] = value;
      const parsed = parseDataset({ ...sampleInput, [kind]: records });
      if (parsed.ok) return;
      expect(parsed.problems.length).toBeGreaterThan(0);
      for (const problem of parsed.problems) {
        expect(problem.record).not.toBe('');
        expect(problem.reason).not.toBe('');
        expect(describeProblem(problem)).not.toContain('[object Object]');
      }
    }),
  );
});

it('no value at all makes it throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anything,
        fc.json().map((text): unknown => JSON.parse(text)),
      ),
      (input) => {
        expect(parseDataset(input).ok).toBe(false);
      },
    ),
  );
});
