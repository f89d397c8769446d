import { useEffect, useRef } from 'react';
import { civilDate } from '../../model/day.ts';
import { aboutTexts } from '../../text/aboutTexts.ts';
import { appWords } from '../../text/appWords.ts';
import { dayInWords } from '../../text/dates.ts';
import { useApp, useLang } from '../app/AppContext.tsx';
import { ReportButton } from '../report/ReportButton.tsx';
import { FiguresTable } from './FiguresTable.tsx';
import './About.css';

const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** Who made this, how, and how far it can be relied upon: a page to read, with a link of its own. */
export function AboutView() {
  const { dataset, store } = useApp();
  const lang = useLang();
  const words = aboutTexts[lang];
  const heading = useRef<HTMLHeadingElement>(null);
  const { from, asOf, checkedUntil } = dataset.meta;
  const actors = dataset.actors.size;
  const sections = words.sections({
    pairs: (actors * (actors - 1)) / 2,
    firstYear: civilDate(from.earliest).year,
    lastYear: civilDate((checkedUntil ?? asOf).latest).year,
    checkedUntil: checkedUntil && dayInWords(checkedUntil.latest, lang),
    asOf: dayInWords(asOf.latest, lang),
  });

  // Who comes here from elsewhere on the page begins at the top; a page just loaded takes no focus.
  useEffect(() => {
    if (store.getState().view === store.getInitialState().view) return;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [store]);

  return (
    <article className="about" data-testid="about">
      <header className="about-head">
        <p className="about-kicker">{words.kicker}</p>
        <h2 ref={heading} tabIndex={-1}>
          {appWords[lang].about}
        </h2>
        <p className="about-lead">{words.lead}</p>
      </header>
      <div className="about-text">
        {sections.map(({ id, title, paragraphs, terms }) => (
          <section key={id}>
            <h3>{title}</h3>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {terms && (
              <dl>
                {terms.map(({ name, text }) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{text}</dd>
                  </div>
                ))}
              </dl>
            )}
            {id === 'licence' && (
              <p>
                <a href={licence} target="_blank" rel="noopener noreferrer license">
                  {words.licenceLink}
                </a>
              </p>
            )}
            {id === 'errors' && <ReportButton className="control" />}
          </section>
        ))}
      </div>
      <aside className="about-figures" aria-labelledby="about-figures">
        <h3 id="about-figures">{words.figuresTitle}</h3>
        <FiguresTable />
        <p className="about-small">{words.figuresNote}</p>
      </aside>
      <footer className="about-foot">
        <button type="button" className="control" onClick={() => store.getState().showAs('graph')}>
          {words.back}
        </button>
      </footer>
    </article>
  );
}
