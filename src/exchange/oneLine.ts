/** Breaks, tabs and control characters become single spaces: each value stays on its line. */
export function oneLine(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what is to go
  return text.replaceAll(/[\u0000-\u0020\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
}
