import { useMemo } from 'react';
import { axisOf } from '../../evidence/changeLog.ts';
import { frameFor } from '../../graph/frame.ts';
import { pictureOf, type Picture } from '../../graph/picture.ts';
import { fitted, type Size } from '../../graph/scene.ts';
import { useApp } from '../app/AppContext.tsx';

/** The picture for the frame that suits the width, with names and badges placed for the real size. */
export function usePicture(size: Size): Picture {
  const { dataset, placements } = useApp();
  const frame = frameFor(size.width);
  const picture = useMemo(
    () => pictureOf(dataset, axisOf(dataset), frame, placements[frame.name]),
    [dataset, placements, frame],
  );
  return useMemo(() => fitted(picture, size), [picture, size]);
}
