import { useMemo } from 'react';
import {
  disputedDocuments,
  disputeGroups,
  numberedDisputes,
  type NumberedDispute,
} from '../../evidence/disputeGroups.ts';
import { knownPart } from '../../evidence/disputesOfClaim.ts';
import type { Day } from '../../model/day.ts';
import { useApp, useAppState } from '../app/AppContext.tsx';

/** The dataset's disputes by what they are about, and those of which anything was known. */
export function useDisputes() {
  const { dataset } = useApp();
  const known: Day | undefined = useAppState(({ view }) => view.filter.known);
  const groups = useMemo(() => disputeGroups(dataset), [dataset]);
  const subjects = useMemo(() => disputedDocuments(dataset), [dataset]);
  const knowledge = useMemo(() => {
    const parts = new Map(numberedDisputes(dataset).map((entry) => [entry, knownPart(entry, dataset, known)]));
    const count = (test: (part: { claims: readonly unknown[]; later: number }) => boolean) =>
      [...parts.values()].filter(test).length;
    return {
      isKnown: (entry: NumberedDispute) => (parts.get(entry)?.claims.length ?? 0) > 0,
      full: count(({ later }) => later === 0),
      part: count(({ claims, later }) => claims.length > 0 && later > 0),
    };
  }, [dataset, known]);
  return { groups, subjects, ...knowledge };
}
