import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultDataset } from '../../tests/defaultDataset.ts';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { axisOf } from '../evidence/changeLog.ts';
import { relationState } from '../evidence/relationState.ts';
import { dayOf, isoDay, type Day } from '../model/day.ts';
import { families, standings, type Family, type Standing } from '../model/relation.ts';
import { isSpanShown, laneGroups, shownGroups, type Lane, type LaneGroup } from './lanes.ts';

const lanesIn = (groups: readonly LaneGroup[]) => groups.flatMap(({ lanes }) => lanes);
const idsIn = (groups: readonly LaneGroup[]) => lanesIn(groups).map(({ relation }) => relation.id);
const whole = axisOf(sampleDataset);
const everything = { families: new Set<Family>(families), statuses: new Set<Standing>(standings) };

function laneOf(id: string, known?: Day): Lane | undefined {
  return lanesIn(laneGroups(sampleDataset, known)).find(({ relation }) => relation.id === id);
}

function told(lane: Lane | undefined) {
  return lane?.spans.map(
    ({ first, last, status, mark, isOpen }) =>
      `${isoDay(first)} ${isoDay(last)} ${[status, mark].filter(Boolean).join(' ')}${isOpen ? ' …' : ''}`,
  );
}

describe('groups of lanes', () => {
  it('hold the lanes of one pair, by family and then by first day', () => {
    const groups = laneGroups(sampleDataset).map(({ id, lanes }) => [id, ...lanes.map(({ relation }) => relation.id)]);
    expect(groups).toEqual([
      ['AM~RU', 'AM-RU-treaty', 'RU-AM-arms', 'AM-RU-dispute'],
      ['AZ~RU', 'RU-AZ-leaked-arms'],
      ['CSTO~RU', 'RU-CSTO-membership'],
      ['AM~AZ', 'AM-AZ-conflict'],
      ['AM~NATO', 'AM-NATO-aspiration'],
      ['AM~CSTO', 'AM-CSTO-membership'],
    ]);
  });

  it('begin with the actor in question, who comes first in its pairs', () => {
    const { lead } = defaultDataset.meta;
    const pairs = laneGroups(defaultDataset).map(({ pair }) => pair);
    const isLeading = pairs.map(([first]) => first === lead);
    expect(isLeading.lastIndexOf(true)).toBeLessThan(isLeading.indexOf(false));
    expect(pairs.every(([, second]) => second !== lead)).toBe(true);
  });

  it('hold every relation of the dataset once', () => {
    const ids = idsIn(laneGroups(defaultDataset));
    expect(new Set(ids)).toEqual(new Set(defaultDataset.relations.keys()));
    expect(ids.length).toBe(defaultDataset.relations.size);
  });
});

describe('the spans of a lane', () => {
  it('follow one another with status and mark, the last one open', () => {
    expect(told(laneOf('AM-CSTO-membership'))).toEqual([
      '1992-05-15 1994-04-19 planned',
      '1994-04-20 2024-02-21 in-force',
      '2024-02-22 2026-11-20 suspended disputed …',
    ]);
  });

  it('reach from the earliest possible start to the latest possible end, and tell both', () => {
    const [span] = laneOf('RU-AM-arms')?.spans ?? [];
    expect(told(laneOf('RU-AM-arms'))).toEqual(['2011-01-01 2020-12-31 in-force']);
    expect([span?.start?.text, span?.end?.text]).toEqual(['2011', '2020']);
  });

  it('are open where nobody had told of an end', () => {
    const asKnown = (known: Day) => told(laneOf('AM-CSTO-membership', known));
    expect(asKnown(dayOf(2024, 2, 21))).toEqual(['1992-05-15 1994-04-19 planned', '1994-04-20 2026-11-20 in-force …']);
    expect(asKnown(dayOf(2024, 2, 22))).toEqual([
      '1992-05-15 1994-04-19 planned',
      '1994-04-20 2024-02-21 in-force',
      '2024-02-22 2026-11-20 suspended …',
    ]);
  });

  it('are on each of 200 days and clocks what the state of the day is', () => {
    const { first, last } = axisOf(defaultDataset);
    const day = fc.integer({ min: first, max: last });
    const check = (on: Day, known: Day | undefined) => {
      const lanes = new Map(lanesIn(laneGroups(defaultDataset, known)).map((lane) => [lane.relation.id, lane]));
      for (const relation of defaultDataset.relations.values()) {
        const state = relationState(relation, defaultDataset, { on, known });
        const spans = (lanes.get(relation.id)?.spans ?? []).filter((span) => span.first <= on && on <= span.last);
        expect(spans.map(({ episode, status, mark }) => ({ episode, status, mark }))).toEqual(
          state ? [{ episode: state.episode, status: state.status, mark: state.mark }] : [],
        );
      }
    };
    fc.assert(fc.property(day, fc.option(day, { nil: undefined }), check), { numRuns: 200 });
  });

  it('never overlap, lie within the axis, and begin and end with the dates they name', () => {
    const { first, last } = axisOf(defaultDataset);
    const clock = fc.option(fc.integer({ min: first, max: last }), { nil: undefined });
    const check = (known: Day | undefined) => {
      for (const { spans } of lanesIn(laneGroups(defaultDataset, known))) {
        let end = first - 1;
        for (const span of spans) {
          expect(span.first).toBeGreaterThan(end);
          expect(span.last).toBeGreaterThanOrEqual(span.first);
          if (span.start) expect(span.start.earliest).toBe(span.first);
          if (span.end) expect(span.end.latest).toBe(span.last);
          if (span.isOpen) expect(span).toMatchObject({ last, end: undefined });
          end = span.last;
        }
        expect(end).toBeLessThanOrEqual(last);
      }
    };
    fc.assert(fc.property(clock, check), { numRuns: 200 });
  });
});

describe('the claims of a lane', () => {
  it('stand on the day on which they were said, else published, with their part in it', () => {
    const claims = laneOf('AM-CSTO-membership')?.claims.map(
      ({ claim, role, day }) => `${isoDay(day)} ${claim.id} ${role}`,
    );
    expect(claims).toEqual([
      '1992-05-15 c-signed support',
      '2024-02-22 c-frozen support',
      '2024-06-13 c-go support',
      '2024-06-13 c-no-notice against',
    ]);
  });

  it('are never younger than the second clock, in 200 places of it, and neither is what they support', () => {
    const { first, last } = axisOf(defaultDataset);
    const check = (known: Day) => {
      const lanes = lanesIn(laneGroups(defaultDataset, known));
      const publishedOf = (id: string) => defaultDataset.documents.get(id)?.published.earliest ?? Infinity;
      for (const { claims, spans } of lanes) {
        for (const { claim } of claims) expect(publishedOf(claim.document)).toBeLessThanOrEqual(known);
        const ids = new Set(claims.map(({ claim }) => claim.id));
        for (const { episode } of spans) expect(episode.claims.some((id) => ids.has(id))).toBe(true);
      }
    };
    fc.assert(fc.property(fc.integer({ min: first, max: last }), check), { numRuns: 200 });
  });

  it('are ascending by day, each once', () => {
    for (const { claims } of lanesIn(laneGroups(defaultDataset))) {
      expect(claims.map(({ day }) => day)).toEqual(claims.map(({ day }) => day).toSorted((a, b) => a - b));
      expect(new Set(claims.map(({ claim }) => claim.id)).size).toBe(claims.length);
    }
  });
});

describe('the second clock', () => {
  it('shows no lane before the first document', () => {
    expect(laneGroups(sampleDataset, dayOf(1991, 6, 1))).toEqual([]);
  });

  it('leaves a lane the same object where nothing new is known of it', () => {
    const before = laneGroups(sampleDataset, dayOf(2024, 6, 12));
    const after = laneGroups(sampleDataset, dayOf(2024, 6, 13));
    const changed = lanesIn(after).filter((lane) => !lanesIn(before).includes(lane));
    expect(changed.map(({ relation }) => relation.id).toSorted()).toEqual([
      'AM-CSTO-membership',
      'AM-NATO-aspiration',
      'AM-RU-dispute',
    ]);
    expect(lanesIn(laneGroups(sampleDataset, dayOf(2024, 6, 13)))).toEqual(lanesIn(after));
    for (const [index, lane] of lanesIn(laneGroups(sampleDataset, dayOf(2024, 6, 13))).entries())
      expect(lane).toBe(lanesIn(after)[index]);
  });
});

describe('the filter', () => {
  const shown = (filter: Partial<typeof everything>, axis = whole) =>
    idsIn(shownGroups(laneGroups(sampleDataset), { ...everything, ...filter }, axis));

  it('leaves all lanes when everything is switched on', () => {
    expect(shown({})).toEqual(idsIn(laneGroups(sampleDataset)));
  });

  it('takes away lanes of other families, and groups that are empty then', () => {
    expect(shown({ families: new Set(['tension']) })).toEqual(['AM-RU-dispute', 'AM-AZ-conflict']);
  });

  it('takes away a lane only when all of its spans are switched off', () => {
    expect(shown({ statuses: new Set(['planned']) })).toEqual(['AM-CSTO-membership']);
    expect(shown({ statuses: new Set(['suspended']) })).toEqual([]);
    expect(shown({ statuses: new Set(['suspended', 'disputed']) })).toEqual(['AM-CSTO-membership']);
  });

  it('hides the span whose status or mark is switched off, and no other', () => {
    const spans = laneOf('AM-CSTO-membership')?.spans ?? [];
    const shownWith = (...statuses: Standing[]) =>
      spans.map((span) => isSpanShown(span, { statuses: new Set(statuses) }));
    expect(shownWith('planned', 'in-force', 'suspended')).toEqual([true, true, false]);
    expect(shownWith('in-force', 'suspended', 'disputed')).toEqual([false, true, true]);
  });

  it('takes away what had ended before a shorter axis begins, and was not spoken of after', () => {
    const since = (year: number) => shown({}, { first: dayOf(year, 1, 1), last: whole.last });
    expect(since(2021)).toContain('RU-AM-arms');
    expect(since(2022)).not.toContain('RU-AM-arms');
    expect(since(2022)).not.toContain('AM-AZ-conflict');
    expect(since(2022)).toContain('AM-CSTO-membership');
  });
});
