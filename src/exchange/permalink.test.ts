import { describe, expect, it } from 'vitest';
import { permalinkOf } from './permalink.ts';

const pinned = { on: '2024-06-12', lang: 'de' };

describe('permalinkOf', () => {
  it('says day and language itself, and keeps the rest of the view', () => {
    expect(permalinkOf('https://entente.example/app/?known=2024-06-13&families=arms,tension&theme=dark', pinned)).toBe(
      'https://entente.example/app/?known=2024-06-13&families=arms,tension&on=2024-06-12&lang=de',
    );
    expect(permalinkOf('https://entente.example/?focus=AM~CSTO~alliance#top', pinned)).toBe(
      'https://entente.example/?focus=AM~CSTO~alliance&on=2024-06-12&lang=de#top',
    );
  });

  it('opens a claim outside the story', () => {
    expect(
      permalinkOf('http://127.0.0.1:4173/?on=2023-01-01&focus=AM&story=turn.3&drift=on', { ...pinned, focus: 'S0-03' }),
    ).toBe('http://127.0.0.1:4173/?on=2024-06-12&focus=S0-03&lang=de');
  });

  it('keeps the story of a view', () => {
    expect(permalinkOf('https://entente.example/?story=turn.3', pinned)).toContain('story=turn.3');
  });

  it('works for a file, and leaves alone what is no address', () => {
    expect(permalinkOf('file:///home/reader/index.html', pinned)).toBe(
      'file:///home/reader/index.html?on=2024-06-12&lang=de',
    );
    expect(permalinkOf('not an address', pinned)).toBe('not an address');
  });
});
