import { useSyncExternalStore } from 'react';

/** So narrow that the panel is a sheet above the time bar. */
export const phoneQuery = '(width < 640px)';

function subscribe(onChange: () => void) {
  const query = matchMedia(phoneQuery);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

export function useIsPhone(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(phoneQuery).matches);
}
