/** Brings a claim's card within an element into sight and to the keyboard, unfolding what hides it. */
export function revealClaim(within: Element | null, id: string): void {
  const claim = within?.querySelector<HTMLElement>(`[data-claim="${CSS.escape(id)}"]`);
  if (!claim) return;
  for (let fold = claim.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  claim.focus({ preventScroll: true });
  claim.scrollIntoView({ block: 'center' });
}
