import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { InApp, sampleApp } from '../../../tests/sampleApp.tsx';
import { languages } from '../../model/localised.ts';
import { GraphTools } from '../graph/GraphTools.tsx';
import { Legend } from './Legend.tsx';
import '../graph/Graph.css';
import '../base.css';

afterEach(() => page.viewport(1440, 900));

const nothing = () => undefined;
const cases = [320, 360, 390].flatMap((width) => languages.map((lang) => ({ width, lang })));

it.each(cases)('no button of the legend lies under those of the graph: $width px, $lang', async ({ width, lang }) => {
  await page.viewport(width, 800);
  const app = sampleApp({ lang });
  app.store.getState().toggleFamily('arms');
  app.store.getState().toggleStatus('planned');
  const { container } = await render(
    <InApp app={app}>
      <div style={{ marginInline: '-8px' }}>
        <Legend />
        <div className="graph">
          <GraphTools zoomBy={nothing} fit={nothing} reset={nothing} />
        </div>
      </div>
    </InApp>,
  );
  const boxes = [...container.querySelectorAll('button')]
    .filter((button) => button.checkVisibility())
    .map((button) => ({ name: button.textContent || button.title, box: button.getBoundingClientRect() }));
  const covering = boxes.flatMap(({ name, box }, index) =>
    boxes
      .slice(index + 1)
      .filter(
        ({ box: other }) =>
          Math.min(box.right, other.right) - Math.max(box.left, other.left) > 2 &&
          Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 2,
      )
      .map((other) => `${name} / ${other.name}`),
  );
  expect(boxes.length).toBeGreaterThan(9);
  expect(covering).toEqual([]);
});
