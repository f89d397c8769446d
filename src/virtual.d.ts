/** Where the actors of the default dataset stand and which lines bow, kept in data/layout.json; see tools/placements.ts. */
declare module 'virtual:placements' {
  import type { FrameName } from './graph/frame.ts';
  import type { Layout } from './graph/placement.ts';
  const placements: Record<FrameName, Layout>;
  export default placements;
}
