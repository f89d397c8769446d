import fc from 'fast-check';
import { vi } from 'vitest';

const isLongRun = import.meta.env.MODE === 'million';

/** A few thousand cases in `npm test`; a million in `npm run test:million`, which takes minutes. */
fc.configureGlobal({ numRuns: isLongRun ? 1_000_000 : 2_000 });
if (isLongRun) vi.setConfig({ testTimeout: 3_600_000 });
