import type { QuoteMatch } from '../quotes/quoteMatch.ts';
import type { QuoteAnswer, QuoteTask } from './quoteWorker.ts';
// oxlint-disable-next-line import/default -- Vite answers the address of the built worker.
import quoteWorkerUrl from './quoteWorker.ts?worker&url';
import { trustedScript } from './trustedScript.ts';

/**
 * Why there is no answer: the worker's program is not there (`missing`), the browser does not let it start (`refused`),
 * it failed at its work (`failed`), or it did not answer in time (`silent`).
 */
export type WorkerFailure = 'missing' | 'refused' | 'failed' | 'silent';
export type CheckedQuotes =
  | { ok: true; matches: QuoteMatch[] }
  | { ok: false; kind: WorkerFailure }
  /** The reader asked for something else meanwhile. */
  | { ok: false; kind: 'cancelled' };

interface Options {
  signal?: AbortSignal;
  /** Starts the worker; tests hand in faulty ones. */
  start?: () => Worker;
  patienceMs?: number;
}

const patienceMs = 10_000;

function startQuoteWorker(): Worker {
  return new Worker(trustedScript(quoteWorkerUrl), { type: 'module' });
}

/**
 * Looks quotes up in a text, in a worker of its own that ends with the answer: whatever happened to one check, the next
 * begins anew. Nothing of the text is kept or sent. Never throws.
 */
export function checkQuotes(
  task: QuoteTask,
  { signal, start = startQuoteWorker, patienceMs: patience = patienceMs }: Options = {},
): Promise<CheckedQuotes> {
  return new Promise((resolve) => {
    let worker: Worker | undefined;
    const finish = (result: CheckedQuotes) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      worker?.terminate();
      resolve(result);
    };
    const cancel = () => finish({ ok: false, kind: 'cancelled' });
    const timer = setTimeout(() => finish({ ok: false, kind: 'silent' }), patience);
    signal?.addEventListener('abort', cancel);
    if (signal?.aborted) return cancel();
    if (start === startQuoteWorker && typeof Worker === 'undefined') return finish({ ok: false, kind: 'missing' });
    try {
      worker = start();
      worker.addEventListener('message', ({ data }: MessageEvent<QuoteAnswer>) =>
        finish(data.matches ? { ok: true, matches: data.matches } : { ok: false, kind: 'failed' }),
      );
      worker.addEventListener('messageerror', () => finish({ ok: false, kind: 'failed' }));
      // An error at work has a message; a program that could not be loaded has none.
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        finish({ ok: false, kind: event instanceof ErrorEvent && event.message ? 'failed' : 'missing' });
      });
      worker.postMessage(task, []);
    } catch {
      finish({ ok: false, kind: 'refused' });
    }
    return undefined;
  });
}
