import type { DisputeGroup } from '../../evidence/disputeGroups.ts';
import { publisherIn, type Document } from '../../model/document.ts';
import { disputeWords } from '../../text/disputeWords.ts';
import { momentInShort } from '../../text/shortForms.ts';
import { useAppState, useLang } from '../app/AppContext.tsx';

interface Props {
  group: DisputeGroup;
  subjects: readonly Document[];
}

/** What the disputes of a group are about: "About the first article", with its outlet and date. */
export function GroupHeading({ group: { documents }, subjects }: Props) {
  const lang = useLang();
  const words = disputeWords[lang];
  const [document, another] = documents;
  const known = useAppState(({ view }) => view.filter.known);
  const isOne = document !== undefined && !another;
  const isOut = isOne && (known === undefined || document.published.earliest <= known);
  return (
    <h2 className="disputes-group-title">
      {isOne ? words.about(subjects.indexOf(document) + 1) : words.aboutSeveral(documents.length)}
      {isOut && (
        <span className="disputes-group-source">
          {' '}
          {publisherIn(document, lang)}, {momentInShort(document.published, lang)}
        </span>
      )}
    </h2>
  );
}
