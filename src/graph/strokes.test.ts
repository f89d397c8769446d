import { describe, expect, it } from 'vitest';
import { strokeOf } from './strokes.ts';

const line = Array.from({ length: 11 }, (_, step) => ({ x: step * 10, y: 0 }));
const numbers = (d: string) => d.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
const heights = (d: string) => numbers(d).filter((_, index) => index % 2 === 1);

describe('strokes', () => {
  it('draw arms as dashes that are wide at the supplier and narrow at the recipient', () => {
    const dashes = strokeOf(line, 'arms', true).line.split('Z').filter(Boolean);
    expect(dashes.length).toBe(7);
    const width = (dash: string) => Math.max(...heights(dash)) - Math.min(...heights(dash));
    expect(width(dashes[0] ?? '')).toBeGreaterThan(6);
    expect(width(dashes.at(-1) ?? '')).toBeLessThan(3);
  });

  it('draw a mutual tension as two even lines and a one-sided act as two that close in on the target', () => {
    const even = strokeOf(line, 'tension', false).line.split('M').filter(Boolean);
    expect(even).toHaveLength(2);
    expect(new Set(heights(even[0] ?? '')).size).toBe(1);
    const towards = heights(strokeOf(line, 'tension', true).line.split('M').find(Boolean) ?? '');
    expect(Math.abs(towards[0] ?? 0)).toBeGreaterThan(Math.abs(towards.at(-1) ?? 0));
  });

  it('end an aspiration in a chevron at its goal', () => {
    expect(strokeOf(line, 'aspiration', true).head).toContain('L100 0');
    expect(strokeOf(line, 'alliance', false).head).toBeUndefined();
  });
});
