import { useMemo } from 'react';
import { axisOf } from '../../evidence/changeLog.ts';
import { frameFor } from '../../graph/frame.ts';
import { groundOf, type Ground } from '../../graph/picture.ts';
import { useApp } from '../app/AppContext.tsx';

/** Who stands where in the frame that suits the width; made once for each of the three frames. */
export function useGround(widthPx: number): Ground {
  const { dataset, placements } = useApp();
  const frame = frameFor(widthPx);
  return useMemo(() => groundOf(dataset, axisOf(dataset), frame, placements[frame.name]), [dataset, placements, frame]);
}
