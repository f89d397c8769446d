import { describe, expect, it } from 'vitest';
import css from './tokens.css?raw';

const themes = { light: /:root \{([^}]+)\}/, dark: /:root\[data-theme='dark'\] \{([^}]+)\}/ };

/** Colour tokens of a theme by name. */
function tokensOf(theme: keyof typeof themes): Map<string, string> {
  const [, block = ''] = themes[theme].exec(css) ?? [];
  return new Map([...block.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]));
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

const grounds = ['bg', 'surface', 'sunken'];
const texts = ['ink', 'ink-2', 'accent'];
const lines = ['line', 'alliance', 'arms', 'tension', 'focus', 'accent'];
const pairs = [
  { least: 4.5, pairs: texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)) },
  {
    least: 4.5,
    pairs: [
      ['on-accent', 'accent'],
      ['bg', 'ink'],
      ['ink', 'mark'],
    ] as const,
  },
  { least: 3, pairs: lines.flatMap((line) => grounds.map((ground) => [line, ground] as const)) },
];

describe('contrast', () => {
  it('is 21 between black and white, and 1 between equals', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
    expect(contrast('#7a7e83', '#7a7e83')).toBe(1);
  });
});

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const tokens = tokensOf(theme);
  const colour = (name: string) => tokens.get(name) ?? `no --${name}`;

  it('names the same colours as the other one', () => {
    expect([...tokens.keys()]).toEqual([...tokensOf('light').keys()]);
    expect(tokens.size).toBeGreaterThan(10);
  });

  for (const { least, pairs: wanted } of pairs)
    it.each(wanted)(`has --%s on --%s at ${least}:1 or more`, (front, ground) => {
      expect(contrast(colour(front), colour(ground))).toBeGreaterThanOrEqual(least);
    });

  it('keeps the three hues apart in greyscale from the ground, and arms from tension', () => {
    expect(contrast(colour('arms'), colour('tension'))).toBeGreaterThan(1.5);
  });
});
