import { describe, expect, it } from 'vitest';
import placements from 'virtual:placements';
import { axisOf, changeLog } from '../evidence/changeLog.ts';
import { relationStates } from '../evidence/relationState.ts';
import { defaultDataset as dataset } from '../../tests/defaultDataset.ts';
import { sampleDataset } from '../../tests/sampleDataset.ts';
import type { Day } from '../model/day.ts';
import { tieIdOf } from '../model/relation.ts';
import { distanceToShape, shapeBox, shapeOf } from './actorShape.ts';
import { badgeHalfWidthPx, badgeRadiusPx, gapBetween, lookOf, spineOf, type BadgeLook } from './badgeShape.ts';
import { pointAlong } from './curve.ts';
import { furthestBow } from './draft.ts';
import { distanceToBox, frames, overlap } from './frame.ts';
import { labelBox } from './labels.ts';
import { clearancePx, polylinesCross } from './layoutCost.ts';
import { layOut } from './layout.ts';
import { nearestActor } from './nearestActor.ts';
import { groundOf, pictureOf } from './picture.ts';
import { curveOf, leastClearance, planOf } from './placement.ts';
import { visibleTies, type Tie } from './ties.ts';

const axis = axisOf(dataset);
const { actors } = dataset;
const log = changeLog(dataset);
const tiesOn = (on: Day) => visibleTies(relationStates(dataset, { on }));
const drawnOn = [axis.first, ...log.map(({ day }) => day)].map(tiesOn);
const lookNow = ({ status }: Tie): BadgeLook => (status === 'suspended' ? 'paused' : 'badge');

/** What stands at the ties' badges, by id, on one day or on two that are compared. */
const shownOn = drawnOn.map((ties) => new Map(ties.map((tie) => [tie.id, lookNow(tie)])));
const shownWithYears = log.map(({ day, changes }) => {
  const looks = new Map(tiesOn(day).map((tie) => [tie.id, lookNow(tie)]));
  for (const { kind, relation } of changes) {
    const id = tieIdOf(relation);
    if (kind === 'ended' && !looks.has(id)) looks.set(id, 'year');
  }
  return looks;
});
const shownCompared = dataset.meta.comparisons.map(({ from, to }) => {
  const ties = [...tiesOn(from.earliest), ...tiesOn(to.latest)];
  return new Map(ties.map((tie) => [tie.id, lookNow(tie)]));
});
const badgeGapPx = 2;

/**
 * Crossings of lines without a common actor, as an average over all days. The seven actors have lines between 20 of
 * their 21 pairs; some 400 drafts of which the best were searched again had 3.94 at least, in all three frames.
 */
const crossingsAllowed = 4;
/** Lines of two pairs with a common actor need never cross. */
const entanglementAllowed = { wide: 0.1, tablet: 0.1, phone: 0.1 };
const apartPx = { wide: 96, tablet: 96, phone: 72 };

describe.each(Object.values(frames))('the picture of the default dataset, $name', (frame) => {
  const { plan, placement } = groundOf(dataset, axis, frame, placements[frame.name]);
  const { labels, badges } = pictureOf({ frame, plan, placement }, frame);
  const curves = new Map(plan.tracks.map((track) => [track.id, curveOf(track, actors, placement)]));
  const names = plan.actors.flatMap((actor) => {
    const box = labelBox(actor, placement.get(actor.id) ?? { x: 0, y: 0 }, labels.get(actor.id) ?? 'below');
    return box ? [{ id: actor.id, box }] : [];
  });

  it('keeps actors apart and inside', () => {
    for (const [id, at] of placement) {
      expect(at.x).toBeGreaterThan(30);
      expect(at.x).toBeLessThan(frame.width - 30);
      expect(at.y).toBeGreaterThan(20);
      expect(at.y).toBeLessThan(frame.height - 20);
      for (const [other, there] of placement) {
        if (id < other) expect(Math.hypot(at.x - there.x, at.y - there.y)).toBeGreaterThanOrEqual(apartPx[frame.name]);
      }
    }
  });

  it('leads no line closer than 8 px past a foreign actor, on any date', () => {
    expect(leastClearance(plan, placement)).toBeGreaterThanOrEqual(clearancePx);
  });

  it('lets no two names overlap, nor a name an actor', () => {
    for (const { id, box } of names) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(frame.width);
      for (const other of names) if (id < other.id) expect(overlap(box, other.box)).toBe(false);
      for (const actor of plan.actors) {
        const at = placement.get(actor.id);
        if (at && actor.id !== id) expect(overlap(box, shapeBox(at, shapeOf(actor)))).toBe(false);
      }
    }
  });

  const places = new Map([...badges].map(([id, share]) => [id, pointAlong(curves.get(id) ?? [], share)]));
  const leastGap = (looks: ReadonlyMap<string, BadgeLook>) => {
    const shown = [...looks].flatMap(([id, look]) => {
      const at = places.get(id);
      return at ? [{ at, look }] : [];
    });
    expect(shown).toHaveLength(looks.size);
    return Math.min(
      ...shown.flatMap(({ at, look }, index) =>
        shown.slice(index + 1).map((other) => gapBetween(at, look, other.at, other.look)),
      ),
    );
  };

  it('keeps two pixels between any two badges, with their pause bars, on every day of change', () => {
    for (const looks of shownOn) expect(leastGap(looks)).toBeGreaterThanOrEqual(badgeGapPx);
  });

  it('lays no year of a tie that has just ended upon a badge or another year', () => {
    expect(shownWithYears.some((looks) => [...looks.values()].includes('year'))).toBe(true);
    for (const looks of shownWithYears) expect(leastGap(looks)).toBeGreaterThan(0);
  });

  it('lets no two badges overlap when the days are compared that the data proposes', () => {
    expect(shownCompared.length).toBeGreaterThan(0);
    for (const looks of shownCompared) expect(leastGap(looks)).toBeGreaterThanOrEqual(badgeGapPx);
  });

  it('keeps badges in the frame, off actors and off names', () => {
    for (const looks of shownOn) {
      for (const [id, look] of looks) {
        const at = places.get(id) ?? { x: NaN, y: NaN };
        expect(at.x).toBeGreaterThan(badgeHalfWidthPx(look));
        expect(at.x).toBeLessThan(frame.width - badgeHalfWidthPx(look));
        expect(at.y).toBeGreaterThan(badgeRadiusPx);
        expect(at.y).toBeLessThan(frame.height - badgeRadiusPx);
        for (const point of spineOf(at, look)) {
          for (const actor of plan.actors) {
            const there = placement.get(actor.id);
            if (there) expect(distanceToShape(point, there, shapeOf(actor))).toBeGreaterThan(badgeRadiusPx);
          }
          for (const { box } of names) expect(distanceToBox(point, box)).toBeGreaterThanOrEqual(badgeRadiusPx - 1);
        }
      }
    }
  });

  it('bows lines moderately, and never out of the frame', () => {
    for (const { bow } of plan.tracks) expect(Math.abs(bow)).toBeLessThanOrEqual(furthestBow);
    for (const { x, y } of [...curves.values()].flat()) {
      expect(x).toBeGreaterThan(2);
      expect(x).toBeLessThan(frame.width - 2);
      expect(y).toBeGreaterThan(2);
      expect(y).toBeLessThan(frame.height - 2);
    }
  });

  it('lets the arrow keys reach every actor from every other', () => {
    for (const start of placement.keys()) {
      const reached = new Set([start]);
      for (const from of reached) {
        for (const direction of ['up', 'down', 'left', 'right'] as const) {
          const next = nearestActor(from, direction, placement);
          if (next !== undefined) reached.add(next);
        }
      }
      expect(reached).toEqual(new Set(placement.keys()));
    }
  });

  it('crosses few lines, on average over all days', () => {
    let [crossings, entangled] = [0, 0];
    plan.tracks.forEach((one, i) => {
      plan.tracks.slice(0, i).forEach((other, j) => {
        if (!polylinesCross(curves.get(one.id) ?? [], curves.get(other.id) ?? [])) return;
        const share = plan.together[i]?.[j] ?? 0;
        if (new Set([one.a, one.b, other.a, other.b]).size === 4) crossings += share;
        else entangled += share;
      });
    });
    expect(crossings).toBeLessThanOrEqual(crossingsAllowed);
    expect(entangled).toBeLessThanOrEqual(entanglementAllowed[frame.name]);
  });
});

describe('the picture at real sizes', () => {
  it.each([
    ['wide', 1040, 474],
    ['wide', 1040, 560],
    ['wide', 966, 345],
    ['wide', 900, 400],
    ['tablet', 768, 560],
    ['phone', 390, 420],
    ['phone', 360, 380],
  ] as const)('lays no badge upon a name (%s, %i by %i)', (name, width, height) => {
    const { plan, places, stretch, labels, badges } = pictureOf(
      groundOf(dataset, axis, frames[name], placements[name]),
      { width, height },
    );
    for (const track of plan.tracks) {
      const curve = curveOf(track, actors, places, stretch);
      const spine = spineOf(pointAlong(curve, badges.get(track.id) ?? 0.5), lookOf(track));
      for (const actor of plan.actors) {
        const box = labelBox(actor, places.get(actor.id) ?? { x: 0, y: 0 }, labels.get(actor.id) ?? 'below');
        const gaps = box ? spine.map((point) => distanceToBox(point, box)) : [];
        expect(Math.min(...gaps)).toBeGreaterThanOrEqual(badgeRadiusPx - 1);
      }
    }
  });
});

describe('the layout', () => {
  it('is the same every time', () => {
    const plan = planOf(sampleDataset, axisOf(sampleDataset));
    expect(layOut(plan, frames.wide)).toEqual(layOut(plan, frames.wide));
  });
});
