import { useState } from 'react';
import { appWords } from '../../text/appWords.ts';
import type { UrlProblem } from '../../view/viewUrl.ts';
import { useLang } from './AppContext.tsx';

/** Longest piece of a broken link that is repeated to the reader. */
const shownCharacters = 40;

/** Says what in the link could not be used. */
export function LinkNotice({ problems }: { problems: readonly UrlProblem[] }) {
  const words = appWords[useLang()];
  const [isOpen, setOpen] = useState(problems.length > 0);
  if (!isOpen) return null;
  const short = (text: string) => (text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text);
  const sentence = ({ kind, key, value }: UrlProblem) => {
    if (kind === 'invalid') return words.linkInvalid(short(key), short(value));
    return kind === 'outside' ? words.linkOutside(short(key), short(value)) : words.linkUnknown(short(key));
  };
  return (
    <div className="notice" role="alert">
      <div>
        <strong>{words.linkTitle}</strong>
        <ul>
          {problems.slice(0, 5).map((problem) => (
            <li key={problem.key}>{sentence(problem)}</li>
          ))}
        </ul>
      </div>
      <button type="button" className="control" onClick={() => setOpen(false)}>
        {words.dismiss}
      </button>
    </div>
  );
}
