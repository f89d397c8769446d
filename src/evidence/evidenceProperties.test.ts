import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import { covers } from '../model/edtf.ts';
import { families, standings } from '../model/relation.ts';
import { axisOf, changeLog, visibleLog } from './changeLog.ts';
import { changesBetween } from './changes.ts';
import { relationStates, type Moment } from './relationState.ts';
import { passes } from './stateFilter.ts';

const axis = axisOf(sampleDataset);
const day = fc.integer({ min: axis.first, max: axis.last });
const moment: fc.Arbitrary<Moment> = fc.record({ on: day, known: fc.option(day, { nil: undefined }) });
const filter = fc.record({
  families: fc.subarray([...families]).map((items) => new Set(items)),
  statuses: fc.subarray([...standings]).map((items) => new Set(items)),
});
const days = new Set(changeLog(sampleDataset).map((entry) => entry.day));

it('between two days of the log nothing changes, and on each of them something does', () => {
  fc.assert(
    fc.property(fc.integer({ min: axis.first + 1, max: axis.last }), (on) => {
      const changes = changesBetween(sampleDataset, { on: on - 1 }, { on });
      expect(changes.length > 0).toBe(days.has(on));
    }),
  );
});

it('going back undoes what going forward did', () => {
  const undone = { began: 'ended', ended: 'began', altered: 'altered' } as const;
  fc.assert(
    fc.property(moment, moment, (from, to) => {
      const forward = changesBetween(sampleDataset, from, to).map(
        ({ kind, relation }) => `${undone[kind]} ${relation.id}`,
      );
      const back = changesBetween(sampleDataset, to, from).map(({ kind, relation }) => `${kind} ${relation.id}`);
      expect(back).toEqual(forward);
    }),
  );
});

it('what was there, changed by what changed, is what is there', () => {
  fc.assert(
    fc.property(moment, moment, (from, to) => {
      const idsAt = (at: Moment) => new Set(relationStates(sampleDataset, at).map(({ relation }) => relation.id));
      const ids = idsAt(from);
      for (const { kind, relation } of changesBetween(sampleDataset, from, to)) {
        if (kind === 'began') ids.add(relation.id);
        if (kind === 'ended') ids.delete(relation.id);
      }
      expect(ids).toEqual(idsAt(to));
    }),
  );
});

it('a state rests on known claims of an episode that covers the day', () => {
  fc.assert(
    fc.property(moment, ({ on, known }) => {
      for (const state of relationStates(sampleDataset, { on, known })) {
        expect(covers(state.during, on)).toBe(true);
        expect(state.supports.length).toBeGreaterThanOrEqual(state.sources);
        expect(state.sources).toBeGreaterThan(0);
        for (const claim of [...state.supports, ...state.against]) {
          const published = sampleDataset.documents.get(claim.document)?.published.earliest ?? Infinity;
          expect(published).toBeLessThanOrEqual(known ?? Infinity);
        }
      }
    }),
  );
});

it('knowing more adds claims to an episode, and takes a relation away only by telling of its end', () => {
  fc.assert(
    fc.property(day, day, day, (on, a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)].map((known) =>
        relationStates(sampleDataset, { on, known }),
      );
      for (const early of less ?? []) {
        const late = (more ?? []).find(({ relation }) => relation === early.relation);
        if (late?.episode === early.episode) {
          expect(late.supports).toEqual(expect.arrayContaining([...early.supports]));
          expect(late.against).toEqual(expect.arrayContaining([...early.against]));
        } else if (!late) {
          expect(early.during.end).toBeUndefined();
          expect(early.episode.during.end?.latest).toBeLessThan(on);
        }
      }
    }),
  );
});

it('a filter that lets more through never hides what a stricter one shows', () => {
  fc.assert(
    fc.property(day, filter, filter, (on, a, b) => {
      const wider = {
        families: new Set([...a.families, ...b.families]),
        statuses: new Set([...a.statuses, ...b.statuses]),
      };
      for (const state of relationStates(sampleDataset, { on }))
        if (passes(state, a)) expect(passes(state, wider)).toBe(true);
    }),
  );
});

it('the visible log is a part of the log, in its order', () => {
  const log = changeLog(sampleDataset);
  fc.assert(
    fc.property(filter, (only) => {
      const visible = visibleLog(log, only);
      expect(log.filter(({ day: on }) => visible.some((entry) => entry.day === on)).map((entry) => entry.day)).toEqual(
        visible.map((entry) => entry.day),
      );
      for (const { changes } of visible) expect(changes.length).toBeGreaterThan(0);
    }),
  );
});
