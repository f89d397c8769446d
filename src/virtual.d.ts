/** Where the actors of the default dataset stand and which lines bow, worked out when the app is built; see tools/placements.ts. */
declare module 'virtual:placements' {
  import type { FrameName } from './graph/frame.ts';
  import type { Layout } from './graph/placement.ts';
  const placements: Record<FrameName, Layout>;
  export default placements;
}
