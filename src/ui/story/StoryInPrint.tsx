import type { Story } from '../../model/story.ts';
import { shownDays, sourcesOf } from '../../text/storySentence.ts';
import { storyWords } from '../../text/storyWords.ts';
import { storyView } from '../../view/storyView.ts';
import { useApp, useLang } from '../app/AppContext.tsx';

/** The whole story with its dates and sources; to be seen on paper only. */
export function StoryInPrint({ story }: { story: Story }) {
  const { dataset } = useApp();
  const lang = useLang();
  const words = storyWords[lang];
  return (
    <article className="story-print">
      <h2>{story.title[lang]}</h2>
      <p>{story.lead[lang]}</p>
      <ol>
        {story.steps.map((step) => (
          <li key={step.title.en}>
            <h3>{step.title[lang]}</h3>
            <p>{step.text[lang]}</p>
            <p className="story-print-small">{shownDays(storyView(step, dataset).view.filter, lang)}</p>
            <p className="story-print-small">{words.sources}</p>
            <ul className="story-print-small">
              {sourcesOf(step, dataset, lang).map(({ id, text, url }) => (
                <li key={id}>
                  {text} {url}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </article>
  );
}
