/** Where the actors of the default dataset stand, worked out when the app is built; see tools/placements.ts. */
declare module 'virtual:placements' {
  import type { FrameName } from './graph/frame.ts';
  import type { Placement } from './graph/placement.ts';
  const placements: Record<FrameName, Placement>;
  export default placements;
}
