import { useState } from 'react';
import { storyWords } from '../../text/storyWords.ts';
import { useApp, useLang } from '../app/AppContext.tsx';
import { ClaimCard } from '../panel/ClaimCard.tsx';

/** The claims that carry a step, behind a fold. */
export function StepEvidence({ claims }: { claims: readonly string[] }) {
  const { dataset } = useApp();
  const lang = useLang();
  const [isOpen, open] = useState(false);
  return (
    <details className="story-fold" onToggle={(event) => open(event.currentTarget.open)}>
      <summary>{storyWords[lang].evidence(claims.length)}</summary>
      {isOpen &&
        claims.map((id) => {
          const claim = dataset.claims.get(id);
          return claim && <ClaimCard key={id} claim={claim} />;
        })}
    </details>
  );
}
