import { Suspense, useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { appWords } from '../../text/appWords.ts';
import type { Show } from '../../view/view.ts';
import type { UrlProblem } from '../../view/viewUrl.ts';
import { Dock } from '../dock/Dock.tsx';
import { Graph } from '../graph/Graph.tsx';
import { Header } from '../header/Header.tsx';
import { FirstVisitHint } from '../help/FirstVisitHint.tsx';
import { Legend } from '../legend/Legend.tsx';
import { Panel } from '../panel/Panel.tsx';
import { Summary } from '../panel/Summary.tsx';
import { StoryOffers } from '../story/StoryOffers.tsx';
import { useApp, useAppState, useLang } from './AppContext.tsx';
import { Boundary } from './Boundary.tsx';
import { Following } from './Following.tsx';
import { later } from './later.ts';
import { LinkNotice } from './LinkNotice.tsx';
import { Sheet } from './Sheet.tsx';
import { useIsPhone } from './useIsPhone.ts';
import { useTheme } from './useTheme.ts';
import '../tokens.css';
import '../base.css';
import './App.css';

const TableView = later(() => import('../table/TableView.tsx').then((module) => module.TableView));
const LanesView = later(() => import('../lanes/LanesView.tsx').then((module) => module.LanesView));
const DisputesView = later(() => import('../disputes/DisputesView.tsx').then((module) => module.DisputesView));
const AboutView = later(() => import('../about/AboutView.tsx').then((module) => module.AboutView));
const StoryCard = later(() => import('../story/StoryCard.tsx').then((module) => module.StoryCard));

const views: Record<Exclude<Show, 'about'>, ReactNode> = {
  graph: <Graph />,
  table: <TableView />,
  lanes: <LanesView />,
  disputes: <DisputesView />,
};

interface Props {
  linkProblems: readonly UrlProblem[];
}

/** The page: header, one sentence, the picture with its legend, the time dock, and the panel with the evidence. */
export function App({ linkProblems }: Props) {
  const { dataset, announcer } = useApp();
  const show = useAppState((state) => state.view.show);
  // A contradiction is told in its own view; there the panel would only repeat it.
  const isIdle = useAppState(({ view: { focus } }) => focus === undefined || dataset.disputes.has(focus));
  const story = useAppState((state) => state.view.story);
  const lang = useLang();
  const status = useSyncExternalStore(announcer.subscribe, announcer.current);
  const isPhone = useIsPhone();
  const hint = show === 'graph' && !story && <FirstVisitHint isShort={isPhone} />;
  useTheme();
  useEffect(() => {
    document.documentElement.lang = lang;
    const { question, title, about } = appWords[lang];
    const subject = show === 'about' ? about : `${question} ${dataset.meta.title[lang]}`;
    document.title = `${subject} – ${title}`;
  }, [lang, dataset, show]);
  const spoken = (
    <p className="unseen" role="status" aria-live="polite" data-testid="status">
      {status}
    </p>
  );
  if (show === 'about')
    return (
      <div className="app" data-show={show}>
        <Boundary>
          <Header />
        </Boundary>
        <main className="app-main">
          <LinkNotice problems={linkProblems} />
          <Boundary>
            <Suspense fallback={<p className="app-waiting">{appWords[lang].loading}</p>}>
              <AboutView />
            </Suspense>
          </Boundary>
        </main>
        {spoken}
      </div>
    );
  return (
    <div className="app" data-show={show} data-story={story ? '' : undefined} data-idle={isIdle ? '' : undefined}>
      <Boundary>
        <Header />
      </Boundary>
      <main className="app-main">
        <div className="app-notices">
          <LinkNotice problems={linkProblems} />
          <Boundary>
            <Summary />
          </Boundary>
          <StoryOffers />
        </div>
        <div className="app-picture">
          {show !== 'disputes' && (
            <Boundary>
              <Legend />
            </Boundary>
          )}
          <div className="app-view" data-show={show}>
            <Boundary key={show}>
              <Suspense fallback={<p className="app-waiting">{appWords[lang].loading}</p>}>{views[show]}</Suspense>
            </Boundary>
          </div>
          {!isPhone && hint}
        </div>
        <div className="app-dock">
          <Boundary>
            <Dock />
          </Boundary>
        </div>
      </main>
      {story && (
        <div className="app-story">
          <Boundary>
            <Suspense>
              <StoryCard place={story} />
            </Suspense>
          </Boundary>
        </div>
      )}
      <Sheet hint={isPhone && hint}>
        <Boundary>
          <Following>
            <Panel />
          </Following>
        </Boundary>
      </Sheet>
      {spoken}
    </div>
  );
}
