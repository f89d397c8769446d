import { useMemo } from 'react';
import { axisOf } from '../../evidence/changeLog.ts';
import { frameFor } from '../../graph/frame.ts';
import { pictureOf, type Picture } from '../../graph/picture.ts';
import { useApp } from '../app/AppContext.tsx';

/** The picture for the frame that suits the width; made once for each of the three frames. */
export function usePicture(widthPx: number): Picture {
  const { dataset, placements } = useApp();
  const frame = frameFor(widthPx);
  return useMemo(
    () => pictureOf(dataset, axisOf(dataset), frame, placements?.[frame.name]),
    [dataset, placements, frame],
  );
}
