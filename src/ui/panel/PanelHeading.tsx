import type { Ref } from 'react';
import { knownClaims } from '../../evidence/knownClaims.ts';
import { namesOn } from '../../model/actor.ts';
import type { Day } from '../../model/day.ts';
import type { Language } from '../../model/localised.ts';
import { actorInWords, tieInWords } from '../../text/actorNames.ts';
import { appWords } from '../../text/appWords.ts';
import { compareWords } from '../../text/compareWords.ts';
import { familyWords } from '../../text/familyWords.ts';
import { panelWords } from '../../text/panelWords.ts';
import { useApp, useAppState } from '../app/AppContext.tsx';
import { FamilySample } from '../legend/FamilySample.tsx';
import type { Focused } from './focusedOn.ts';

export const panelHeadingId = 'panel-heading';

interface Props {
  focused: Focused;
  isComparing: boolean;
  on: Day;
  lang: Language;
  ref: Ref<HTMLHeadingElement>;
}

/** What the panel tells about, in large. */
export function PanelHeading({ focused, isComparing, on, lang, ref }: Props) {
  const { dataset } = useApp();
  const known = useAppState(({ view }) => view.filter.known);
  const words = panelWords[lang];
  if (focused.kind === 'actor') {
    const { actor } = focused;
    const { name } = namesOn(actor, on);
    const short = actorInWords(actor, on, lang);
    return (
      <h2 id={panelHeadingId} ref={ref} tabIndex={-1}>
        <span className="panel-kicker">
          {words[actor.kind]}
          {name[lang] !== short && `: ${name[lang]}`}
        </span>{' '}
        {short}
      </h2>
    );
  }
  if (focused.kind === 'tie') {
    return (
      <h2 id={panelHeadingId} ref={ref} tabIndex={-1}>
        <span className="panel-kicker">
          <FamilySample family={focused.family} /> {familyWords[lang].families[focused.family]}
        </span>{' '}
        {tieInWords(focused.relations, dataset, on, lang)}
      </h2>
    );
  }
  if (focused.kind === 'dispute') {
    const { title, claims } = focused.dispute;
    const isWhole = knownClaims(claims, dataset, known).length === claims.length;
    return (
      <h2 id={panelHeadingId} ref={ref} tabIndex={-1}>
        {isWhole ? title[lang] : appWords[lang].shows.disputes}
      </h2>
    );
  }
  return (
    <h2 id={panelHeadingId} ref={ref} tabIndex={-1}>
      {isComparing ? compareWords[lang].title : words.changesTitle}
    </h2>
  );
}
