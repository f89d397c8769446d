import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import placements from 'virtual:placements';
import actors from '../data/actors.json';
import claimsUrl from '../data/claims.json?url';
import disputesUrl from '../data/disputes.json?url';
import documentsUrl from '../data/documents.json?url';
import meta from '../data/meta.json';
import relationsUrl from '../data/relations.json?url';
import storiesUrl from '../data/stories.json?url';
import { axisOf, changeLog } from './evidence/changeLog.ts';
import type { Dataset } from './model/dataset.ts';
import type { Language } from './model/localised.ts';
import { parseDataset } from './model/parseDataset.ts';
import { describeProblem } from './model/problem.ts';
import { createAppStore } from './store/appStore.ts';
import { syncUrl } from './store/urlSync.ts';
import { appWords } from './text/appWords.ts';
import { App } from './ui/app/App.tsx';
import { AppProvider } from './ui/app/AppContext.tsx';
import { createAnnouncer } from './ui/app/announcer.ts';
import { createFound } from './ui/search/found.ts';
import { initialView } from './view/view.ts';
import { openedStory } from './view/storyView.ts';
import { parseView } from './view/viewUrl.ts';

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}

async function openDataset(): Promise<Dataset> {
  const [claims, disputes, documents, relations, stories] = await Promise.all(
    [claimsUrl, disputesUrl, documentsUrl, relationsUrl, storiesUrl].map(fetchJson),
  );
  const parsed = parseDataset({ meta, actors, documents, relations, claims, disputes, stories });
  // The build has checked the same files, so this can only happen when they were exchanged afterwards.
  if (!parsed.ok) throw new Error(parsed.problems.map(describeProblem).join('\n'));
  return parsed.value;
}

const typefaces = ['1em "Libre Franklin Variable"', '1em "Source Serif 4 Variable"'];
/** So long the first picture waits at most for them: text that is set anew would shift. */
const typefacesMs = 300;

function typefacesReady(): Promise<unknown> {
  const loaded = Promise.all(typefaces.map((typeface) => document.fonts.load(typeface)));
  return Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, typefacesMs))]).catch(() => undefined);
}

const browserLanguage: Language = navigator.language.toLowerCase().startsWith('de') ? 'de' : 'en';
const element = document.getElementById('root');
const root = element && createRoot(element);

try {
  const [dataset] = await Promise.all([openDataset(), typefacesReady()]);
  const log = changeLog(dataset);
  const axis = axisOf(dataset);
  const defaults = initialView(log.at(-1)?.day ?? axis.last, browserLanguage);
  const opened = parseView(location.search, defaults, axis);
  const store = createAppStore(openedStory(opened.view, location.search, dataset), axis);
  syncUrl(store, defaults, axis);
  root?.render(
    <StrictMode>
      <AppProvider value={{ store, dataset, defaults, placements, found: createFound(), announcer: createAnnouncer() }}>
        <App linkProblems={opened.problems} />
      </AppProvider>
    </StrictMode>,
  );
} catch (error) {
  console.error(error);
  root?.render(
    <p className="app-message" role="alert">
      {appWords[browserLanguage].loadFailed}
    </p>,
  );
}
