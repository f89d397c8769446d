import { useEffect, useRef } from 'react';
import { relationStates } from '../../evidence/relationState.ts';
import { actorInWords, tieInWords } from '../../text/actorNames.ts';
import { familyWords } from '../../text/familyWords.ts';
import { panelWords } from '../../text/panelWords.ts';
import { useApp, useLang } from '../app/AppContext.tsx';
import type { Focused } from './focusedOn.ts';

/** Says what the panel has opened, and that it has closed; nothing on load. */
export function useAnnouncedFocus(focused: Focused): void {
  const { dataset, store, announcer } = useApp();
  const lang = useLang();
  const said = useRef(focused);
  useEffect(() => {
    if (said.current === focused) return;
    said.current = focused;
    const words = panelWords[lang];
    if (focused.kind === 'nothing' || focused.kind === 'unknown' || focused.kind === 'dispute') {
      if (focused.kind !== 'dispute') announcer.say(words.closed);
      return;
    }
    const { filter } = store.getState().view;
    const states = relationStates(dataset, filter).filter(({ relation }) =>
      focused.kind === 'actor'
        ? relation.from === focused.actor.id || relation.to === focused.actor.id
        : focused.relations.includes(relation),
    );
    const claims = new Set(states.flatMap(({ supports, against }) => [...supports, ...against]));
    const [only, another] = states;
    const lead = only?.relation ?? (focused.kind === 'tie' ? focused.relations[0] : undefined);
    const name =
      focused.kind === 'actor'
        ? actorInWords(focused.actor, filter.on, lang)
        : [
            lead && !another ? lead.label[lang] : familyWords[lang].families[focused.family],
            tieInWords(focused.relations, dataset, filter.on, lang),
          ].join(', ');
    announcer.say(words.opened(name, claims.size));
  }, [focused, announcer, dataset, lang, store]);
}
