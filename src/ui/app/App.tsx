import { useEffect, useSyncExternalStore } from 'react';
import { appWords } from '../../text/appWords.ts';
import type { View } from '../../view/view.ts';
import type { UrlProblem } from '../../view/viewUrl.ts';
import { Dock } from '../dock/Dock.tsx';
import { Graph } from '../graph/Graph.tsx';
import { Header } from '../header/Header.tsx';
import { FirstVisitHint } from '../help/FirstVisitHint.tsx';
import { Legend } from '../legend/Legend.tsx';
import { Panel } from '../panel/Panel.tsx';
import { Summary } from '../panel/Summary.tsx';
import { TableView } from '../table/TableView.tsx';
import { useApp, useAppState, useLang } from './AppContext.tsx';
import { Boundary } from './Boundary.tsx';
import { LinkNotice } from './LinkNotice.tsx';
import { Sheet } from './Sheet.tsx';
import { useTheme } from './useTheme.ts';
import '../tokens.css';
import '../base.css';
import './App.css';

interface Props {
  defaults: View;
  linkProblems: readonly UrlProblem[];
}

/** The page: header, one sentence, the picture with its legend, the time dock, and the panel with the evidence. */
export function App({ defaults, linkProblems }: Props) {
  const { dataset, announcer } = useApp();
  const show = useAppState((state) => state.view.show);
  const lang = useLang();
  const status = useSyncExternalStore(announcer.subscribe, announcer.current);
  useTheme();
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = `${appWords[lang].question} ${dataset.meta.title[lang]} – ${appWords[lang].title}`;
  }, [lang, dataset]);
  return (
    <div className="app">
      <Boundary defaults={defaults}>
        <Header />
      </Boundary>
      <main className="app-main">
        <div className="app-notices">
          <LinkNotice problems={linkProblems} />
          <Boundary defaults={defaults}>
            <Summary />
          </Boundary>
        </div>
        <div className="app-picture">
          <Boundary defaults={defaults}>
            <Legend />
          </Boundary>
          <div className="app-view" data-show={show}>
            <Boundary defaults={defaults}>{show === 'table' ? <TableView /> : <Graph />}</Boundary>
          </div>
          <FirstVisitHint />
        </div>
        <div className="app-dock">
          <Boundary defaults={defaults}>
            <Dock />
          </Boundary>
        </div>
      </main>
      <Sheet>
        <Boundary defaults={defaults}>
          <Panel />
        </Boundary>
      </Sheet>
      <p className="unseen" role="status" aria-live="polite" data-testid="status">
        {status}
      </p>
    </div>
  );
}
