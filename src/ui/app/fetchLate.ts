/** Style sheets that did not come. The bundler asks for each only once, and then goes on without it. */
const missing = new Set<HTMLLinkElement>();

document.addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') missing.add(target);
  },
  true,
);

/** Put in anew, it is fetched anew; should it fail again, it is missing again. */
function putInAnew(sheet: HTMLLinkElement): Promise<void> {
  missing.delete(sheet);
  return new Promise((resolve) => {
    for (const end of ['load', 'error']) sheet.addEventListener(end, () => resolve(), { once: true });
    document.head.append(sheet);
  });
}

/** Fetches code that the first view does without, and before it the style sheets that did not come the last time. */
export async function fetchLate<Code>(load: () => Promise<Code>): Promise<Code> {
  await Promise.all([...missing].map(putInAnew));
  return load();
}
