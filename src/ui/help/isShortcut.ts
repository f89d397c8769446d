const typingTypes = new Set(['button', 'checkbox', 'radio', 'range', 'reset', 'submit']);

/** Whether keys mean text here: `,` and `.` also step through the parts of a date field. */
function takesText(target: Element): boolean {
  if (target instanceof HTMLInputElement) return !typingTypes.has(target.type);
  return target.closest('textarea, select, [contenteditable]') !== null;
}

/**
 * Whether the event is one of the app's single-key shortcuts: pressed without a modifier, not while typing, not in an
 * open dialog, and not in the graph, which has keys of its own.
 */
export function isShortcut(event: KeyboardEvent, keys: readonly string[]): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (!keys.includes(event.key)) return false;
  const { target } = event;
  return !(target instanceof Element) || !(takesText(target) || target.closest('dialog, [data-testid="graph"]'));
}
