import fc from 'fast-check';
import { vi } from 'vitest';

const msPerCase = 5;
const numRuns = Number(import.meta.env['CASES']);

fc.configureGlobal({ numRuns });
vi.setConfig({ testTimeout: Math.max(numRuns * msPerCase, 5_000) });
