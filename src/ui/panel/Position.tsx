import { useMemo } from 'react';
import { positionOf } from '../../evidence/position.ts';
import { tieIdOf, familyOf } from '../../model/relation.ts';
import { actorNamed } from '../../text/actorNames.ts';
import { familyWords } from '../../text/familyWords.ts';
import { panelWords } from '../../text/panelWords.ts';
import { statusInWords } from '../../text/statusInWords.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import { useStates } from '../app/derived.ts';
import { FamilySample } from '../legend/FamilySample.tsx';

/** Where the dataset's leading actor stands on the day, each line a way to its quotes. */
export function Position() {
  const { dataset, store } = useApp();
  const lang = useLang();
  const on = useAppState(({ view }) => view.filter.on);
  const states = useStates();
  const { lead } = dataset.meta;
  const position = useMemo(
    () => (lead === undefined ? [] : positionOf(lead, states, dataset.actors)),
    [lead, states, dataset],
  );
  if (lead === undefined || position.length === 0) return null;
  return (
    <section className="panel-position" aria-labelledby="panel-position">
      <h2 id="panel-position">{panelWords[lang].position(actorNamed(lead, dataset, on, lang))}</h2>
      <ul key={position.map(({ relation }) => relation.id).join()}>
        {position.map(({ relation, status, mark }) => (
          <li key={relation.id}>
            <button
              type="button"
              className="panel-stand"
              data-opens={tieIdOf(relation)}
              onClick={() => store.getState().focusOn(relation.id)}
            >
              <FamilySample family={familyOf(relation.kind)} />
              <span>
                <strong>{actorNamed(relation.from === lead ? relation.to : relation.from, dataset, on, lang)}</strong>{' '}
                {relation.label[lang]}
              </span>
              <em>
                {statusInWords(status, relation.kind, lang)}
                {mark && `, ${familyWords[lang].standings[mark]}`}
              </em>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
