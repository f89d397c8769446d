/**
 * Hosts that are never a document's own address, by what is weak about them. A name stands for whole parts of a host:
 * `wn.com` for www.wn.com and not for dawn.com, `blogspot` for every blogspot of every country.
 */
const weakHosts: Readonly<Record<string, readonly string[]>> = {
  'an encyclopedia that anybody may change, or a mirror of it': [
    'wikipedia.org',
    'wikimili',
    'wn.com',
    'fonk.bid',
    'feverous.co.uk',
    'wikinews.org',
  ],
  'a private blog or forum': [
    'blogspot',
    'wordpress.com',
    'livejournal',
    'armeniandiaspora.com',
    'armenianclub.com',
    'do.am',
  ],
  'a page that collects or rewrites the texts of others': [
    'newsabcc',
    'bitcoinethereumnews',
    'nytimespost',
    'news-pravda',
    'pravda-en',
    'asian-news.net',
    'vrviet',
    'narrativeradar',
    'ateamone',
    'rssing',
    'ru24.pro',
    'government-world',
    'twentyminds',
    'listserve',
    'psinom.ru',
    'perspecta.news',
    'menafn',
    'urdupoint',
    'islam-today',
    'kavkasia',
    'aex.ru',
    'theistanbulpost',
    'uawire',
    '30letnazad',
  ],
  'a store of uploaded or mirrored files': [
    'cloudfront',
    'duckdns',
    'docslib',
    'studydoc',
    'issuhub',
    'abcdocz',
    'kniga-online',
    'pubt.io',
    'archive.li',
    'lfwp.net',
    'charter97.link',
    'michaelbommarito',
  ],
  'an advocate of one party': ['nkrusa', 'karabakhfacts'],
};

/** What is weak about the host of an address; undefined when nothing is known against it. */
export function weaknessOf(url: string): string | undefined {
  const host = `.${new URL(url).host}.`;
  return Object.entries(weakHosts).find(([, names]) => names.some((name) => host.includes(`.${name}.`)))?.[0];
}
