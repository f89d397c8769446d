import type { LaneGroup } from '../../graph/lanes.ts';
import { claimWords } from '../../text/claimWords.ts';
import { claimInLane } from '../../text/laneSentence.ts';
import { lanesWords } from '../../text/lanesWords.ts';
import { useApp, useLang } from '../app/AppContext.tsx';
import type { LaneStandpoint } from './laneKeys.ts';

interface Props {
  groups: readonly LaneGroup[];
  pointed: LaneStandpoint | undefined;
}

/** One line below the axis: the claim that is pointed at, else what a mark is. Screen readers are told by the claim. */
export function LaneReadout({ groups, pointed }: Props) {
  const { dataset } = useApp();
  const lang = useLang();
  const lane = groups
    .flatMap(({ lanes }) => lanes)
    .find(({ relation }) => pointed !== undefined && relation.id === pointed.relation);
  const entry = lane?.claims.find(({ claim }) => claim.id === pointed?.claim);
  if (!entry) return <p className="lanes-readout">{lanesWords[lang].caption}</p>;
  return (
    <p className="lanes-readout" data-pointed aria-hidden="true">
      <strong>{claimInLane(entry, dataset, lang)}:</strong> {entry.claim.says[lang]}
      {entry.claim.overstates && ` ${claimWords[lang].overstates}`}
    </p>
  );
}
