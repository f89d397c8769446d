const heading = '## Weak hosts that are kept';

/**
 * Hosts that data/README.md keeps for `readIn`, each with the reason: the rows of the table below the heading. A row
 * without a reason keeps nothing.
 */
export function keptHosts(readme: string): ReadonlyMap<string, string> {
  const [, after = ''] = readme.split(heading);
  const [section = ''] = after.split('\n## ');
  const rows = section.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  return new Map(
    rows.flatMap(([, host = '', why = '']) => (/^[\w-]+(\.[\w-]+)+$/.test(host) && why ? [[host, why] as const] : [])),
  );
}
