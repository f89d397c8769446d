import { memo, useMemo } from 'react';
import { claimsBySource } from '../../evidence/claimsBySource.ts';
import type { Claim } from '../../model/claim.ts';
import { panelWords } from '../../text/panelWords.ts';
import { useApp, useLang } from '../app/AppContext.tsx';
import { AccountSide } from './AccountSide.tsx';
import { Ledger } from './Ledger.tsx';
import './Account.css';

interface Props {
  supports: readonly Claim[];
  against: readonly Claim[];
  /** Id of the claim whose words stand above all. */
  lead: string | undefined;
}

function isSameList(one: readonly Claim[], other: readonly Claim[]): boolean {
  return one.length === other.length && one.every((claim, at) => claim === other[at]);
}

/** Both sides of a relation's state: at a glance where they differ, then in full. Stays while only the date moves. */
export const Account = memo(
  function Account({ supports, against, lead }: Props) {
    const { dataset } = useApp();
    const words = panelWords[useLang()];
    const sides = useMemo(
      () => ({ for: claimsBySource(supports, dataset), against: claimsBySource(against, dataset) }),
      [supports, against, dataset],
    );
    return (
      <>
        {against.length > 0 && <Ledger supports={sides.for} against={sides.against} />}
        <div className="panel-sides">
          <AccountSide title={words.supports} sources={sides.for} lead={lead} />
          {against.length > 0 && <AccountSide title={words.against} sources={sides.against} lead={lead} />}
        </div>
      </>
    );
  },
  (before, after) =>
    before.lead === after.lead &&
    isSameList(before.supports, after.supports) &&
    isSameList(before.against, after.against),
);
