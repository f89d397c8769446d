const keyOf = (story: string) => `entente.story.${story}`;

/** The step at which the reader was last, in this session. Without storage every story begins anew. */
export function rememberedStep(story: string): number | undefined {
  try {
    const step = Number(sessionStorage.getItem(keyOf(story)) ?? NaN);
    return Number.isInteger(step) && step > 0 ? step : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers where the reader is, where the browser allows it. */
export function rememberStep(story: string, step: number): void {
  try {
    sessionStorage.setItem(keyOf(story), String(step));
  } catch {
    // Storage is denied or full: the story will begin anew.
  }
}
