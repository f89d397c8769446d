import { Fragment } from 'react';
import { helpTexts } from '../../text/helpTexts.ts';
import { keyName, shortcutGroups } from '../../text/keyWords.ts';
import { useLang } from '../app/AppContext.tsx';

/** All keys, by the place where they work. */
export function KeyList() {
  const lang = useLang();
  return (
    <section className="help-section">
      <h3>{helpTexts[lang].keysTitle}</h3>
      <div className="help-key-groups">
        {shortcutGroups.map(({ title, shortcuts }) => (
          <div key={title.en}>
            <h4 className="help-key-title">{title[lang]}</h4>
            <dl className="help-keys">
              {shortcuts.map(({ keys, does }) => (
                <Fragment key={does.en}>
                  <dt>
                    {keys.map((together) => (
                      <span className="help-chord" key={together.map((key) => keyName(key, 'en')).join()}>
                        {together.map((key, index) => (
                          <Fragment key={keyName(key, 'en')}>
                            {index > 0 && ' + '}
                            <kbd>{keyName(key, lang)}</kbd>
                          </Fragment>
                        ))}
                      </span>
                    ))}
                  </dt>
                  <dd>{does[lang]}</dd>
                </Fragment>
              ))}
            </dl>
          </div>
        ))}
      </div>
    </section>
  );
}
