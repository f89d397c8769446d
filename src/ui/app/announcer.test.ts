import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnnouncer } from './announcer.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the announcer', () => {
  it('says a first sentence at once', () => {
    const announcer = createAnnouncer();
    announcer.say('one');
    expect(announcer.current()).toBe('one');
  });

  it('says at most two sentences a second, and the last of a burst', () => {
    const announcer = createAnnouncer();
    const said: string[] = [];
    announcer.subscribe(() => said.push(announcer.current()));
    for (let step = 0; step <= 100; step += 1) {
      announcer.say(`step ${step}`);
      vi.advanceTimersByTime(10);
    }
    vi.advanceTimersByTime(1_000);
    expect(said.length).toBeLessThanOrEqual(4);
    expect(said.at(-1)).toBe('step 100');
  });

  it('is silent to who has stopped listening', () => {
    const announcer = createAnnouncer();
    const listener = vi.fn<() => void>();
    announcer.subscribe(listener)();
    announcer.say('one');
    expect(listener).not.toHaveBeenCalled();
  });
});
