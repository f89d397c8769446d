import { relationStates } from '../../evidence/relationState.ts';
import { nearestPresence, presences } from '../../evidence/presence.ts';
import { visibleTies } from '../../graph/ties.ts';
import type { Claim } from '../../model/claim.ts';
import type { Relation } from '../../model/relation.ts';
import { tieInWords } from '../../text/actorNames.ts';
import { dayInWords } from '../../text/dates.ts';
import { panelWords } from '../../text/panelWords.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import { LeadQuote } from './LeadQuote.tsx';
import { useFound } from '../search/found.ts';
import { RelationSection } from './RelationSection.tsx';
import { useLeadQuote } from './useLeadQuote.ts';

interface Props {
  id: string;
  relations: readonly Relation[];
  asked: Relation | undefined;
  /** The claim that was asked for, whose words then lead. */
  claim: Claim | undefined;
}

/** The relations of one tie: those that are there on the day in full, the others with the way to their time. */
export function TieEvidence({ id, relations, asked, claim }: Props) {
  const { dataset, store } = useApp();
  const lang = useLang();
  const filter = useAppState(({ view }) => view.filter);
  const words = panelWords[lang];
  const found = useFound();
  const tie = visibleTies(relationStates(dataset, filter)).find((candidate) => candidate.id === id);
  const present = tie?.states.map(({ relation }) => relation) ?? [];
  const inFull = asked ? [asked, ...present.filter((relation) => relation !== asked)] : present;
  const shown = inFull.length > 0 ? inFull : relations;
  const elsewhere = relations
    .filter((relation) => !shown.includes(relation))
    .map((relation) => ({ relation, presence: nearestPresence(presences(relation, dataset, filter.known), filter.on) }))
    .filter(({ presence }) => presence !== undefined);
  const telling = useLeadQuote(relations, { first: asked });
  const wanted =
    claim ?? (found?.focus === id && found.on === filter.on ? dataset.claims.get(found.claim ?? '') : undefined);
  const quote = wanted?.quote ? wanted : telling;
  const tieName = tieInWords(relations, dataset, filter.on, lang);
  return (
    <>
      <LeadQuote claim={quote} />
      {shown.map((relation) => (
        <RelationSection key={relation.id} relation={relation} tieName={tieName} lead={quote?.id} />
      ))}
      {elsewhere.length > 0 && (
        <section className="panel-elsewhere">
          <h3>{words.otherTimes}</h3>
          <ul>
            {elsewhere.map(({ relation, presence }) => (
              <li key={relation.id}>
                <span>{relation.label[lang]}</span>
                {presence && (
                  <button type="button" className="panel-link" onClick={() => store.getState().moveTo(presence.day)}>
                    {words.show(dayInWords(presence.day, lang))}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
