import { useRef } from 'react';
import { graphWords } from '../../text/graphWords.ts';
import { useLang } from '../app/AppContext.tsx';
import { GraphTools } from './GraphTools.tsx';
import { useSize } from './useSize.ts';
import { World, type Controls } from './World.tsx';
import './Graph.css';

/** The force graph, once its place has been measured, and the buttons that zoom it. */
export function Graph() {
  const viewport = useRef<HTMLDivElement>(null);
  const controls = useRef<Controls>(null);
  const size = useSize(viewport);
  const words = graphWords[useLang()];
  return (
    <section className="graph" data-testid="graph" aria-label={words.graph}>
      <div className="graph-viewport" ref={viewport}>
        {size && size.width > 0 && size.height > 0 && <World size={size} viewport={viewport} ref={controls} />}
      </div>
      <GraphTools
        zoomBy={(factor) => controls.current?.zoomBy(factor)}
        fit={() => controls.current?.fit()}
        reset={() => controls.current?.reset()}
      />
    </section>
  );
}
