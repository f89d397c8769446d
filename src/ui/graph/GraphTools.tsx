import { graphWords } from '../../text/graphWords.ts';
import { useLang } from '../app/AppContext.tsx';

interface Props {
  zoomBy: (factor: number) => void;
  fit: () => void;
  reset: () => void;
}

/** Factor of one step of zoom by button or key. */
export const zoomStep = 1.4;

/** Zoom without a wheel, and the way back to the first layout. */
export function GraphTools({ zoomBy, fit, reset }: Props) {
  const words = graphWords[useLang()];
  const tools = [
    { name: words.zoomIn, path: 'M8 3v10M3 8h10', act: () => zoomBy(zoomStep) },
    { name: words.zoomOut, path: 'M3 8h10', act: () => zoomBy(1 / zoomStep) },
    { name: words.fit, path: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3', act: fit },
    { name: words.reset, path: 'M4 4v3.5h3.5M4.4 7.2A4.6 4.6 0 1 1 4 10', act: reset },
  ];
  return (
    <div className="graph-tools">
      {tools.map(({ name, path, act }) => (
        <button key={name} type="button" className="control graph-tool" aria-label={name} title={name} onClick={act}>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path d={path} />
          </svg>
        </button>
      ))}
    </div>
  );
}
