import { memo, useDeferredValue, useMemo } from 'react';
import { coverage, coverageGaps } from '../../evidence/coverage.ts';
import { coverageSentence } from '../../text/coverageWords.ts';
import type { Axis } from '../../time/changeDays.ts';
import { binsOf, binUnitOf } from '../../time/histogram.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import { focusedOn } from '../panel/focusedOn.ts';
import { CoverageBars } from './CoverageBars.tsx';
import { trackScale } from './trackScale.ts';

const heightPx = 6;

/** Tells "no documents stored for this period" from "no relation": of all documents, or of those about the focus. */
export const CoverageStrip = memo(function CoverageStrip({ axis, widthPx }: { axis: Axis; widthPx: number }) {
  const { dataset } = useApp();
  const lang = useLang();
  const known = useDeferredValue(useAppState(({ view }) => view.filter.known));
  const focus = useAppState(({ view }) => view.focus);
  const unit = binUnitOf(axis);
  const relations = useMemo(() => {
    const focused = focusedOn(focus, dataset);
    if (focused.kind === 'tie') return focused.relations;
    if (focused.kind !== 'actor') return undefined;
    const { id } = focused.actor;
    return [...dataset.relations.values()].filter(({ from, to }) => from === id || to === id);
  }, [dataset, focus]);
  const bins = useMemo(
    () => coverage(dataset, binsOf(axis, unit), { relations, known }),
    [dataset, relations, known, axis, unit],
  );
  return (
    <>
      <svg className="coverage-strip" width={widthPx} height={heightPx} aria-hidden="true">
        <CoverageBars bins={bins} x={trackScale(axis, widthPx)} heightPx={heightPx} />
      </svg>
      <p className="unseen">
        {coverageSentence(coverageGaps(bins), unit, lang, { isAboutFocus: relations !== undefined, known })}
      </p>
    </>
  );
});
