import { useState } from 'react';
import { languages } from '../../model/localised.ts';
import { appWords } from '../../text/appWords.ts';
import { addressOf } from '../../store/urlSync.ts';
import { themes } from '../../view/view.ts';
import { AboutLink } from '../about/AboutLink.tsx';
import { CiteViewButton } from '../cite/CiteViewButton.tsx';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import { HelpButton } from '../help/Help.tsx';
import { VerifyButton } from '../verify/VerifyButton.tsx';
import { Search } from '../search/Search.tsx';
import { StoryOffers } from '../story/StoryOffers.tsx';
import { Choice } from './Choice.tsx';
import { Menu } from './Menu.tsx';
import { ViewChoice } from './ViewChoice.tsx';
import './Header.css';

/** Title as a question, search, the views, and how the page looks and speaks. */
export function Header() {
  const { dataset, defaults, store, announcer } = useApp();
  const lang = useLang();
  const words = appWords[lang];
  const theme = useAppState((state) => state.view.theme);
  const isTelling = useAppState((state) => state.view.story !== undefined);
  const isAbout = useAppState((state) => state.view.show === 'about');
  const { speak, dressIn } = store.getState();
  const [note, setNote] = useState('');

  async function copyLink() {
    const said = await navigator.clipboard.writeText(addressOf(store.getState().view, defaults)).then(
      () => words.shareDone,
      () => words.shareFailed,
    );
    announcer.say(said);
    setNote(said);
    setTimeout(() => setNote(''), 4000);
  }

  return (
    <header className="header">
      <div className="header-title">
        <p className="header-brand">{words.title}</p>
        <h1>
          <span className="header-question">{words.question}</span>{' '}
          <span className="header-subject">{dataset.meta.title[lang]}</span>
        </h1>
      </div>
      <div className="header-tools">
        <Search />
        <ViewChoice />
        <Menu label={words.more} isDone={isTelling || isAbout}>
          <StoryOffers />
          <button type="button" className="control" onClick={() => void copyLink()}>
            {words.share}
          </button>
          <CiteViewButton />
          <VerifyButton />
          <AboutLink className="control" />
          <Choice label={words.language} options={languages} names={words.languages} value={lang} choose={speak} />
          <Choice label={words.theme} options={themes} names={words.themes} value={theme} choose={dressIn} />
        </Menu>
        <HelpButton />
      </div>
      {note && <p className="header-note">{note}</p>}
    </header>
  );
}
