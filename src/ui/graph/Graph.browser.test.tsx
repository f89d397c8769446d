import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { InApp, sampleApp } from '../../../tests/sampleApp.tsx';
import { dayOf, type Day } from '../../model/day.ts';
import { Graph } from './Graph.tsx';

async function draw(on: Day = dayOf(2024, 6, 12)) {
  const app = sampleApp();
  app.store.getState().moveTo(on);
  const { container } = await render(
    <InApp app={app}>
      <div style={{ width: 1000, height: 580 }}>
        <Graph />
      </div>
    </InApp>,
  );
  await expect.element(page.getByRole('button', { name: 'Armenia, state' })).toBeVisible();
  const all = (selector: string) => [...container.querySelectorAll<HTMLElement>(selector)];
  const tie = (id: string) => container.querySelector<HTMLElement>(`button[data-tie="${id}"]`);
  return { app, all, tie };
}

/** What a click meets that far along a line. */
function lineUnder(id: string, share: number): Element | null {
  const path = document.querySelector<SVGPathElement>(`[data-line="${id}"] .graph-hit`);
  const { x, y } =
    path?.getPointAtLength(path.getTotalLength() * share).matrixTransform(path.getScreenCTM() ?? undefined) ?? {};
  return document.elementFromPoint(x ?? 0, y ?? 0);
}

describe('the graph', () => {
  it('draws each actor once under StrictMode, inside the picture and apart from the others', async () => {
    const { app, all } = await draw();
    const actors = all('[data-actor]');
    expect(actors.map(({ dataset }) => dataset['actor'])).toEqual([...app.dataset.actors.keys()]);
    const frame = all('[data-testid="graph"]')[0]?.getBoundingClientRect();
    const boxes = actors.map((actor) => actor.getBoundingClientRect());
    for (const [index, { left, right, top, bottom }] of boxes.entries()) {
      expect([left >= (frame?.left ?? 0), right <= (frame?.right ?? 0)]).toEqual([true, true]);
      expect([top >= (frame?.top ?? 0), bottom <= (frame?.bottom ?? 0)]).toEqual([true, true]);
      for (const other of boxes.slice(index + 1))
        expect(Math.hypot(left - other.left, top - other.top)).toBeGreaterThan(96);
    }
  });

  it('draws one painted line with one badge per pair and family', async () => {
    const { all } = await draw();
    const ties = all('button[data-tie]').map(({ dataset }) => dataset['tie'] ?? '');
    expect(ties.toSorted()).toEqual(['AM~CSTO~alliance', 'AM~RU~alliance', 'AM~RU~tension', 'CSTO~RU~alliance']);
    expect(all('[data-line]:has(.graph-stroke)').map(({ dataset }) => dataset['line'] ?? '')).toEqual(ties);
    for (const path of all('[data-line] [data-d="line"]')) expect(path.getAttribute('d')).toMatch(/^M[^NaN]+$/);
    for (const badge of all('[data-badge]')) expect(badge.style.transform).toMatch(/^translate\([\d.]+px, [\d.]+px\)$/);
  });

  it('says of a tie its sorted ids, its status and its relations', async () => {
    const { app, all, tie } = await draw();
    for (const { dataset } of all('button[data-tie]')) {
      const [a = '', b = '', family] = dataset['tie']?.split('~') ?? [];
      expect(a < b, dataset['tie']).toBe(true);
      expect(['alliance', 'aspiration', 'arms', 'tension']).toContain(family);
      for (const id of dataset['relations']?.split(' ') ?? []) {
        const { from, to } = app.dataset.relations.get(id) ?? {};
        expect(new Set([from, to])).toEqual(new Set([a, b]));
      }
    }
    expect(tie('AM~CSTO~alliance')?.dataset).toMatchObject({
      status: 'suspended',
      relations: 'AM-CSTO-membership',
      mark: 'disputed',
    });
    expect(tie('AM~RU~alliance')?.dataset).toMatchObject({ status: 'in-force', relations: 'AM-RU-treaty' });
    expect(tie('AM~RU~alliance')?.dataset['change']).toBeUndefined();
  });

  it('marks what is new, and keeps what has ended for one step', async () => {
    const { app, tie } = await draw(dayOf(2020, 9, 27));
    expect(tie('AM~AZ~tension')?.dataset).toMatchObject({ change: 'new', status: 'in-force' });
    app.store.getState().moveTo(dayOf(2020, 11, 11));
    await expect.element(page.getByRole('button', { name: 'ended 2020' })).toBeVisible();
    expect(tie('AM~AZ~tension')?.dataset).toMatchObject({ change: 'ended', relations: 'AM-AZ-conflict' });
    app.store.getState().moveTo(dayOf(2021, 11, 11));
    await expect.poll(() => tie('AM~AZ~tension')).toBeNull();
  });

  it('has one stop for Tab, and only names for its pictures', async () => {
    const { all } = await draw();
    expect(all('.graph-world [tabindex="0"]').length).toBe(1);
    expect(all('.graph-world [tabindex="-1"]').length).toBe(all('.graph-world button').length - 1);
    for (const picture of all('svg')) expect(picture.ariaHidden).toBe('true');
    for (const button of all('button')) expect(button.ariaLabel ?? '').not.toBe('');
  });

  it('opens a tie by click and an actor by Enter, without being built anew', async () => {
    const { app, all, tie } = await draw();
    const actors = all('[data-actor]');
    tie('AM~RU~tension')?.click();
    expect(app.store.getState().view.focus).toBe('AM~RU~tension');
    await expect.poll(() => tie('AM~RU~tension')?.ariaCurrent).toBe('true');
    actors[0]?.focus();
    await userEvent.keyboard('{Enter}');
    expect(app.store.getState().view.focus).toBe('RU');
    expect(all('[data-actor]')).toEqual(actors);
  });

  it('opens a tie by a click anywhere along its line, and makes it stand out under the pointer', async () => {
    const { app, all, tie } = await draw();
    const ties = all('button[data-tie]').map(({ dataset }) => dataset['tie'] ?? '');
    for (const id of ties) {
      let clicks = 0;
      for (const share of [0.2, 0.35, 0.65, 0.8]) {
        app.store.getState().focusOn(undefined);
        const element = lineUnder(id, share);
        if (!element || element.closest('button')) continue;
        element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        expect(app.store.getState().view.focus, `${id} at ${share}`).toBe(id);
        expect(document.activeElement).toBe(tie(id));
        clicks += 1;
      }
      expect(clicks, id).toBeGreaterThan(1);
    }
    app.store.getState().focusOn(undefined);
    const id = 'AM~CSTO~alliance';
    lineUnder(id, 0.3)?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
    await expect.poll(() => all('button[data-tie]:not([data-dim])').map(({ dataset }) => dataset['tie'])).toEqual([id]);
  });

  it('keeps an actor inside the picture wherever it is dropped', async () => {
    const { all } = await draw();
    const actor = all('[data-actor="RU"]')[0];
    const frame = all('.graph-viewport')[0]?.getBoundingClientRect();
    if (!actor || !frame) throw new Error('nothing is drawn');
    const { left, top } = actor.getBoundingClientRect();
    const at = (clientX: number, clientY: number) => ({ bubbles: true, view: window, clientX, clientY });
    actor.dispatchEvent(new MouseEvent('mousedown', at(left + 26, top + 26)));
    window.dispatchEvent(new MouseEvent('mousemove', at(left + 300, top + 900)));
    window.dispatchEvent(new MouseEvent('mousemove', at(3000, 3000)));
    window.dispatchEvent(new MouseEvent('mouseup', at(3000, 3000)));
    await expect.poll(() => actor.dataset['pinned']).toBe('');
    await expect.poll(() => actor.getBoundingClientRect().right).toBeGreaterThan(frame.right - 80);
    expect(actor.getBoundingClientRect().right).toBeLessThanOrEqual(frame.right);
    expect(actor.getBoundingClientRect().bottom).toBeLessThanOrEqual(frame.bottom);
  });

  it('dims all but the neighbourhood of the one opened', async () => {
    const { app, all } = await draw();
    app.store.getState().focusOn('CSTO');
    // Whatever the pointer of the test before has been left upon.
    await page.elementLocator(document.body).hover({ position: { x: 1, y: 1 } });
    await expect
      .poll(() => all('[data-actor][data-dim]').map(({ dataset }) => dataset['actor']))
      .toEqual(['AZ', 'NATO']);
    expect(all('button[data-tie][data-dim]').every(({ dataset }) => !dataset['tie']?.includes('CSTO'))).toBe(true);
  });
});
