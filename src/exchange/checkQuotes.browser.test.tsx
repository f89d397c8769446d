import { describe, expect, it, vi } from 'vitest';
import { checkQuotes } from './checkQuotes.ts';

const task = { text: 'Er sagte: „Wir gehen“.', quotes: [{ exact: 'Wir gehen' }, { exact: 'Sie bleiben hier' }] };
const answer = {
  ok: true,
  matches: [{ kind: 'exact', isToTheLetter: true, offset: 11, line: 1, isUnique: true }, { kind: 'missing' }],
};

/** A worker that runs the given program instead of ours. */
function workerOf(program: string): () => Worker {
  return () => new Worker(URL.createObjectURL(new Blob([program], { type: 'text/javascript' })));
}

function missingWorker(): Worker {
  const address = URL.createObjectURL(new Blob([]));
  URL.revokeObjectURL(address);
  return new Worker(address);
}

describe('checkQuotes', () => {
  it('answers from a worker', async () => {
    expect(await checkQuotes(task)).toEqual(answer);
  });

  it.each([
    ['is not there', missingWorker, 'missing'],
    [
      'may not be started',
      () => {
        throw new TypeError('This document requires TrustedScriptURL assignment.');
      },
      'refused',
    ],
    ['breaks off', workerOf('throw new Error("broken")'), 'failed'],
    ['breaks off at work', workerOf('onmessage = () => { throw new Error("broken") }'), 'failed'],
    ['says that it failed', workerOf('onmessage = () => postMessage({})'), 'failed'],
    ['says nothing', workerOf(''), 'silent'],
    ['never ends', workerOf('for (;;) {}'), 'silent'],
  ] as const)('says when the worker %s, and the next check works', async (_, start, kind) => {
    expect(await checkQuotes(task, { start, patienceMs: 1000 })).toEqual({ ok: false, kind });
    expect(await checkQuotes(task)).toEqual(answer);
  });

  it('says when the browser has no workers', async () => {
    vi.stubGlobal('Worker', undefined);
    expect(await checkQuotes(task)).toEqual({ ok: false, kind: 'missing' });
    vi.unstubAllGlobals();
    expect(await checkQuotes(task)).toEqual(answer);
  });

  it('ends when the reader asks for something else', async () => {
    const controller = new AbortController();
    const result = checkQuotes(task, { signal: controller.signal, start: workerOf('for (;;) {}') });
    controller.abort();
    expect(await result).toEqual({ ok: false, kind: 'cancelled' });
    expect(await checkQuotes(task, { signal: controller.signal })).toEqual({ ok: false, kind: 'cancelled' });
  });
});
