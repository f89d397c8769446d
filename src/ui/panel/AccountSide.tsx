import type { ClaimsOfSource } from '../../evidence/claimsBySource.ts';
import { accountWords } from '../../text/accountWords.ts';
import { useLang } from '../app/AppContext.tsx';
import { SourceClaims } from './SourceClaims.tsx';

/** As many claims are in sight at once; sources beyond wait folded, each as a whole. */
const claimsAtOnce = 4;

function sourcesAtOnce(sources: readonly ClaimsOfSource[]): number {
  let claims = 0;
  const firstBeyond = sources.findIndex((source, at) => {
    claims += source.claims.length;
    return at > 0 && claims > claimsAtOnce;
  });
  return firstBeyond < 0 ? sources.length : firstBeyond;
}

interface Props {
  title: string;
  sources: readonly ClaimsOfSource[];
  lead: string | undefined;
}

/** One side of the account: what is said by each independent source, the most telling one first. */
export function AccountSide({ title, sources, lead }: Props) {
  const words = accountWords[useLang()];
  const inSight = sourcesAtOnce(sources);
  const folded = sources.slice(inSight);
  const foldedClaims = folded.reduce((sum, { claims }) => sum + claims.length, 0);
  const group = (source: ClaimsOfSource, number: number) => (
    <SourceClaims
      key={source.best.id}
      source={source}
      number={number}
      of={sources.length}
      lead={lead}
      shownAtOnce={claimsAtOnce}
    />
  );
  return (
    <section className="panel-claims">
      <h4>{title}</h4>
      {sources.slice(0, inSight).map((source, at) => group(source, at + 1))}
      {folded.length > 0 && (
        <details className="panel-more">
          <summary>{words.moreSources(folded.length, foldedClaims)}</summary>
          {folded.map((source, at) => group(source, inSight + at + 1))}
        </details>
      )}
    </section>
  );
}
