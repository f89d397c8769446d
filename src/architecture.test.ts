import { describe, expect, it } from 'vitest';

/** What each layer may import from the others, and which packages; src/README.md says why. */
const layers: Record<string, { layers: readonly string[]; packages: readonly string[] }> = {
  model: { layers: [], packages: ['valibot'] },
  time: { layers: ['model'], packages: [] },
  evidence: { layers: ['model', 'time'], packages: [] },
  quotes: { layers: ['model'], packages: [] },
  graph: { layers: ['model', 'time', 'evidence'], packages: ['d3'] },
  view: { layers: ['model', 'time'], packages: ['valibot'] },
  store: { layers: ['model', 'time', 'view'], packages: ['zustand'] },
  exchange: { layers: ['model', 'time', 'evidence', 'quotes'], packages: ['entities', 'papaparse', 'saxes'] },
  text: { layers: ['model', 'time', 'evidence', 'quotes', 'view'], packages: [] },
  stage: { layers: ['graph', 'model'], packages: ['d3'] },
  ui: {
    layers: ['model', 'time', 'evidence', 'quotes', 'graph', 'view', 'store', 'exchange', 'text', 'stage'],
    packages: ['react', 'zustand'],
  },
  'main.tsx': {
    layers: ['model', 'time', 'evidence', 'graph', 'view', 'store', 'exchange', 'text', 'stage', 'ui', '../data'],
    packages: ['react', 'react-dom', 'zustand', 'virtual:placements'],
  },
};
const forTests = {
  layers: ['../tests', '../data'],
  packages: ['vitest', 'vitest-browser-react', 'fast-check', 'react', 'react-dom', 'virtual:placements'],
};
const mostLines = 250;

const sources = import.meta.glob<string>(['./**/*.ts', './**/*.tsx', '!./**/*.d.ts', '!./architecture.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Static and bare imports, re-exports, dynamic imports, globs and worker addresses. */
const importPatterns = [
  /^\s*import\s+(?:type\s+)?[\w*{][^'"`;]*?\sfrom\s*['"]([^'"]+)['"]/gm,
  /^\s*import\s*['"]([^'"]+)['"]/gm,
  /^\s*export\s+(?:type\s+)?[*{][^'"`;]*?\sfrom\s*['"]([^'"]+)['"]/gm,
  /\bimport\s*\(\s*['"`]([^'"`]+)['"`]/g,
  /\bimport\.meta\.glob[^(]*\(\s*\[?\s*['"`]([^'"`]+)['"`]/g,
  /\bnew\s+URL\(\s*['"`]([^'"`]+)['"`]\s*,\s*import\.meta\.url/g,
];

function importsOf(source: string): string[] {
  return importPatterns.flatMap((pattern) => [...source.matchAll(pattern)].map((match) => match[1] ?? ''));
}

/** `./text/dates.ts` and `../model/day.ts` give `./model/day.ts`; what leaves src begins with `../`. */
function resolved(from: string, target: string): string {
  const path = from.split('/').slice(1, -1);
  let above = 0;
  for (const part of target.split('/')) {
    if (part === '..' && path.pop() === undefined) above += 1;
    else if (part !== '.' && part !== '..') path.push(part);
  }
  return `${above > 0 ? '../'.repeat(above) : './'}${path.join('/')}`;
}

/** The layer of a path within src (`model`, or `main.tsx`), or the folder beside src (`../data`). */
function layerOf(path: string): string {
  const [start = '', next = ''] = path.split('/');
  return start === '.' ? next : `../${next}`;
}

function packageOf(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Why a file may not import a target; undefined when it may. */
function objection(file: string, target: string): string | undefined {
  const layer = layerOf(file);
  const rule = layers[layer];
  if (!rule) return `"${layer}" is no layer`;
  const isTest = /\.test\.tsx?$/.test(file);
  if (!target.startsWith('.')) {
    const name = packageOf(target);
    const allowed = [...rule.packages, ...(isTest ? forTests.packages : [])];
    return allowed.includes(name) ? undefined : `${layer} may not import the package ${name}`;
  }
  const path = resolved(file, target);
  if (!/\.\w+$/.test(path.replace(/\?.*$/, ''))) return `"${target}" lacks its extension`;
  const other = layerOf(path);
  const allowed = [layer, ...rule.layers, ...(isTest ? forTests.layers : [])];
  return allowed.includes(other) ? undefined : `${layer} may not import ${other}`;
}

function offences(files: Record<string, string>): string[] {
  return Object.entries(files).flatMap(([file, source]) =>
    importsOf(source).flatMap((target) => {
      const reason = objection(file, target);
      return reason === undefined ? [] : [`${file} imports ${target}: ${reason}`];
    }),
  );
}

describe('the sources', () => {
  it('are seen by this test', () => {
    expect(Object.keys(sources).length).toBeGreaterThan(40);
    expect(importsOf(sources['./main.tsx'] ?? '')).toContain('./model/parseDataset.ts');
  });

  it('import only what their layer may', () => {
    expect(offences(sources)).toEqual([]);
  });

  it('have no collecting files, and none that is too long to read', () => {
    const paths = Object.keys(sources);
    expect(paths.filter((path) => /\/index\.tsx?$/.test(path))).toEqual([]);
    expect(paths.filter((path) => (sources[path] ?? '').trimEnd().split('\n').length > mostLines)).toEqual([]);
  });
});

describe('this test', () => {
  const planted = {
    "import { useState } from 'react';": 'model may not import the package react',
    "import type { Axis } from '../time/changeDays.ts';": 'model may not import time',
    "import {\n  a,\n  b,\n} from '../ui/app/App.tsx';": 'model may not import ui',
    "import '../ui/base.css';": 'model may not import ui',
    "export { a } from '../store/appStore.ts';": 'model may not import store',
    "export * from '../store/appStore.ts';": 'model may not import store',
    "const late = await import('../graph/layout.ts');": 'model may not import graph',
    "const all = import.meta.glob('../../data/*.json');": 'model may not import ../data',
    "new Worker(new URL('../exchange/worker.ts', import.meta.url));": 'model may not import exchange',
    "import claims from '../../data/claims.json';": 'model may not import ../data',
    "import { test } from '@playwright/test';": 'model may not import the package @playwright/test',
    "import { dayOf } from './day';": '"./day" lacks its extension',
  };

  it.each(Object.entries(planted))('objects to %s', (source, reason) => {
    const target = importsOf(source)[0];
    expect(offences({ './model/planted.ts': source })).toEqual([`./model/planted.ts imports ${target}: ${reason}`]);
  });

  it('lets tests of a layer reach the sample and the data, and nothing else of the sort', () => {
    const source = "import { sampleDataset } from '../../tests/sampleDataset.ts';";
    expect(offences({ './model/planted.test.ts': source })).toEqual([]);
    expect(offences({ './model/planted.ts': source })).toHaveLength(1);
  });

  it('objects to a folder that is no layer', () => {
    expect(offences({ './utils/planted.ts': "import './x.ts';" })).toEqual([
      './utils/planted.ts imports ./x.ts: "utils" is no layer',
    ]);
  });
});
