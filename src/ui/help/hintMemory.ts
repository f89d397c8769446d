const storageKey = 'entente.hint';

/** Whether the hint was shown before. Without storage every visit is the first. */
export function isHintKnown(): boolean {
  try {
    return localStorage.getItem(storageKey) !== null;
  } catch {
    return false;
  }
}

/** Remembers for the next visit, where the browser allows it. */
export function rememberHint(): void {
  try {
    localStorage.setItem(storageKey, 'seen');
  } catch {
    // Storage is denied or full: the hint comes again.
  }
}
