import { bestFirst } from '../../evidence/claimOrder.ts';
import { furtherClaims, type FurtherClaim } from '../../evidence/furtherClaims.ts';
import { knownNote } from '../../evidence/knownNote.ts';
import { relationState } from '../../evidence/relationState.ts';
import { passes } from '../../evidence/stateFilter.ts';
import { statusSpan } from '../../evidence/statusSpan.ts';
import { isQuoted, type Claim } from '../../model/claim.ts';
import { directedKinds, familyOf, type Relation } from '../../model/relation.ts';
import { accountWords } from '../../text/accountWords.ts';
import { pairInWords } from '../../text/actorNames.ts';
import { contradictionSentence } from '../../text/contradictionSentence.ts';
import { dayInWords, spanInWords } from '../../text/dates.ts';
import { familyWords } from '../../text/familyWords.ts';
import { panelWords } from '../../text/panelWords.ts';
import { pastStatusInWords, statusInWords } from '../../text/statusInWords.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import { Account } from './Account.tsx';
import { ClaimList } from './ClaimList.tsx';
import { EpisodeList } from './EpisodeList.tsx';

const claimsAtOnce = 4;

interface Props {
  relation: Relation;
  /** What the heading above already says of the two sides. */
  tieName: string;
  /** Id of the claim whose words stand above all. */
  lead: string | undefined;
}

/** One relation on the view's day: how it stands, since when, on how many sources, and what is said for and against. */
export function RelationSection({ relation, tieName, lead }: Props) {
  const { dataset } = useApp();
  const lang = useLang();
  const filter = useAppState(({ view }) => view.filter);
  const words = panelWords[lang];
  const { families, kinds, standings } = familyWords[lang];
  const state = relationState(relation, dataset, filter);
  const span = state && statusSpan(state, dataset, filter.known);
  const contradiction = state && contradictionSentence(state, dataset, lang);
  const note = state && knownNote(state.episode, dataset, filter.known);
  const documents = new Set(state?.supports.map(({ document }) => document));
  const further = furtherClaims(relation, dataset, state, filter.known);
  const heading = ({ role, during }: FurtherClaim) => {
    if (!during) return undefined;
    const time = spanInWords(during, lang);
    return role === 'against' ? words.contradicting(time) : words.concerning(time);
  };
  const isShown = (claim: Claim) => !filter.isQuotedOnly || isQuoted(claim);
  const told = [...(state?.supports ?? []), ...(state?.against ?? []), ...further.map(({ claim }) => claim)].filter(
    (claim) => !isShown(claim),
  );
  const headingOf = new Map(further.map((entry) => [entry.claim.id, heading(entry)]));
  const kind = kinds[relation.kind];
  const pair = directedKinds.has(relation.kind) ? pairInWords(relation, dataset, filter.on, lang) : tieName;
  const facts = [
    kind === relation.label[lang] || kind === families[familyOf(relation.kind)] ? '' : kind,
    pair === tieName ? '' : pair,
  ].filter((fact) => fact !== '');
  return (
    <section className="panel-relation" data-relation={relation.id} data-status={state?.status}>
      <h3>{relation.label[lang]}</h3>
      {facts.length > 0 && <p className="panel-facts">{facts.join(', ')}</p>}
      {state ? (
        <>
          <p className="panel-standing">
            <strong>{(span?.end ? pastStatusInWords : statusInWords)(state.status, relation.kind, lang)}</strong>{' '}
            <span className="figures">{span && spanInWords(span, lang)}</span>
            {state.mark && (
              <>
                {', '}
                <strong>{standings[state.mark]}</strong>
              </>
            )}
          </p>
          {contradiction && <p className="panel-contradiction">{contradiction}</p>}
          {state.status === 'alleged' && !contradiction && (
            <p className="panel-contradiction">{accountWords[lang].nothingAgainst}</p>
          )}
          {note && <p className="panel-contradiction">{note[lang]}</p>}
          <p className="panel-facts">
            {words.sources(state.sources, documents.size)}
            {state.restsOnHeadlines && `. ${words.headlineOnly}`}
          </p>
          {!passes(state, filter) && <p className="panel-facts">{words.hidden}</p>}
        </>
      ) : (
        <p className="panel-standing">
          <strong>{words.notThere(dayInWords(filter.on, lang))}</strong>
        </p>
      )}
      {(relation.episodes.length > 1 || !state) && <EpisodeList relation={relation} state={state} />}
      {told.length > 0 && <p className="panel-facts">{words.toldHidden(told.length)}</p>}
      {state && (
        <Account supports={state.supports.filter(isShown)} against={state.against.filter(isShown)} lead={lead} />
      )}
      <ClaimList
        title={state ? words.further : words.furtherOnly}
        claims={bestFirst(further.map(({ claim }) => claim).filter(isShown), dataset).map((claim) => ({
          claim,
          heading: headingOf.get(claim.id),
        }))}
        shownAtOnce={state ? 0 : claimsAtOnce}
        lead={lead}
      />
    </section>
  );
}
