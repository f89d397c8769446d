import { describe, expect, it } from 'vitest';
import { defaultDataset } from '../../tests/defaultDataset.ts';
import { parseMoment } from '../model/edtf.ts';
import { standings, type Standing } from '../model/relation.ts';
import { laneGroups, type LaneSpan } from './lanes.ts';
import { laneStretches } from './laneStretches.ts';

const all = new Set<Standing>(standings);
const episode = { during: { text: '', start: undefined, end: undefined, isInterval: true }, claims: [], against: [] };

function span(first: number, last: number, part: Partial<LaneSpan> = {}): LaneSpan {
  const status = part.status ?? 'in-force';
  return {
    episode: { ...episode, status },
    during: episode.during,
    status,
    mark: undefined,
    isQuoted: true,
    first,
    last,
    start: undefined,
    end: undefined,
    isOpen: false,
    ...part,
  };
}

const told = (spans: readonly LaneSpan[], statuses: ReadonlySet<Standing> = all) =>
  laneStretches(spans, { statuses }).map(({ first, last, status, marks }) =>
    [`${first}-${last} ${status}`, ...marks.map(({ mark, day }) => `${mark} from ${day}`)].join(', '),
  );

describe('the stretches of a lane', () => {
  it('join spans of one status that follow one another', () => {
    expect(told([span(0, 9), span(10, 19), span(20, 29, { status: 'suspended' })])).toEqual([
      '0-19 in-force',
      '20-29 suspended',
    ]);
  });

  it('leave a gap open', () => {
    expect(told([span(0, 9), span(11, 19)])).toEqual(['0-9 in-force', '11-19 in-force']);
  });

  it('bear each mark once, from the day on which it begins to hold', () => {
    const spans = [span(0, 9), span(10, 19, { mark: 'disputed' }), span(20, 29), span(30, 39, { mark: 'disputed' })];
    expect(told(spans)).toEqual(['0-39 in-force, disputed from 10']);
  });

  it('know whether another goes before without a gap', () => {
    const spans = [span(0, 9), span(10, 19, { status: 'suspended' }), span(25, 29)];
    expect(laneStretches(spans, { statuses: all }).map(({ isContinuation }) => isContinuation)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('stay apart where the day of the turn is uncertain', () => {
    const turn = parseMoment('1970-01');
    expect(told([span(0, 9), span(10, 19, { start: turn })])).toHaveLength(2);
    expect(told([span(0, 9, { end: turn }), span(10, 19)])).toHaveLength(2);
    expect(told([span(0, 9, { end: parseMoment('1970-01-10') }), span(10, 19)])).toHaveLength(1);
  });

  it('stay apart where the reader has switched off one of them', () => {
    const spans = [span(0, 9), span(10, 19, { mark: 'disputed' })];
    const shown = laneStretches(spans, { statuses: new Set<Standing>(['in-force']) }).map(({ isShown }) => isShown);
    expect(shown).toEqual([true, false]);
  });

  it('cover the same days with the same status as the spans of the dataset', () => {
    for (const { spans } of laneGroups(defaultDataset).flatMap(({ lanes }) => lanes)) {
      const stretches = laneStretches(spans, { statuses: all });
      for (const { first, last, status, mark } of spans) {
        const [stretch, ...others] = stretches.filter((each) => each.first <= first && last <= each.last);
        expect(stretch?.status).toBe(status);
        expect(others).toEqual([]);
        if (mark) expect(stretch?.marks.map((each) => each.mark)).toContain(mark);
      }
      expect(stretches.at(-1)?.isOpen).toBe(spans.at(-1)?.isOpen);
    }
  });
});
