/** What a link must say by itself: what it leaves out would follow the data and the reader's browser. */
export interface Pinned {
  /** The day shown, `2024-06-12`. */
  on: string;
  lang: string;
  /** Id of the actor, relation, tie or claim that the link opens. */
  focus?: string | undefined;
}

/**
 * The address of a view, so that it shows the same tomorrow. A link to a claim leaves the story and the drifting
 * behind. An address that cannot be read is answered as it is.
 */
export function permalinkOf(address: string, { on, lang, focus }: Pinned): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return address;
  }
  const query = url.searchParams;
  query.set('on', on);
  query.set('lang', lang);
  query.delete('theme');
  if (focus !== undefined) {
    query.set('focus', focus);
    query.delete('story');
    query.delete('drift');
  }
  url.search = query.toString().replaceAll('%2C', ',').replaceAll('%7E', '~');
  return url.href;
}
