const named = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that have no content and no end tag. */
export const empty = named('area base br col embed hr img input link meta param source track wbr');

/** Elements whose content has character references, but no tags. */
export const referring = named('title textarea');

/** Elements whose content is neither for a browser that runs scripts. */
export const unparsed = named('script style noscript iframe noembed noframes xmp');

/** Elements that show nothing of their content, or only to programs and old browsers. */
export const unread = named(
  'script style noscript template iframe noembed noframes object svg audio video canvas datalist rp annotation annotation-xml',
);

const paragraphLike =
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp';

/** Elements that begin a new line, and end one. All others run on within theirs. */
export const block = named(
  `${paragraphLike} body caption head html legend optgroup option select tbody td textarea tfoot th thead title tr`,
);

/** Beyond these no end tag of an element within a line reaches. */
export const special = new Set([...block, ...named('button marquee object svg template')]);

/** Beyond these no end tag reaches, unless it is of a part of a table. */
export const scopes = named('button caption html marquee object table td template th');
export const tableParts = named('caption table tbody td tfoot th thead tr');

/** Within these, elements of their own are complete. */
export const nests = named(`${[...scopes].join(' ')} dl menu ol ruby select ul`);

const rowEnds = named('tbody tfoot thead tr');
const cellEnds = named('tbody td tfoot th thead tr');

/** Elements whose end tag may be left out, and what ends them where it begins (WHATWG HTML 13.1.2.4). */
export const impliedEnds: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['p', named(paragraphLike)],
  ['li', named('li')],
  ['dt', named('dd dt')],
  ['dd', named('dd dt')],
  ['rt', named('rp rt')],
  ['rp', named('rp rt')],
  ['option', named('optgroup option')],
  ['optgroup', named('optgroup')],
  ['td', cellEnds],
  ['th', cellEnds],
  ['tr', rowEnds],
  ['tbody', named('tbody tfoot thead')],
  ['thead', named('tbody tfoot thead')],
  ['head', named('body')],
]);

/** Elements that end a drawing or formula in which they begin. */
export const breakouts = named(`${paragraphLike} b big body br code em i img s small span strong sub sup tt u var`);
