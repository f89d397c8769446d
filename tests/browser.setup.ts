import { afterEach, beforeEach, expect, vi } from 'vitest';
import { configure } from 'vitest-browser-react/pure';

configure({ reactStrictMode: true });

const faults: string[] = [];
addEventListener('error', ({ message }) => faults.push(`uncaught: ${message}`));
addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
  faults.push(`policy violation: ${effectiveDirective}`),
);

beforeEach(() => {
  faults.length = 0;
  const write = console.error;
  vi.spyOn(console, 'error').mockImplementation((...words: unknown[]) => {
    faults.push(words.map(String).join(' '));
    write(...words);
  });
});

/** A console error fails the test. A test that is about one mocks `console.error` itself. */
afterEach(() => {
  vi.restoreAllMocks();
  expect(faults).toEqual([]);
});
