/** One voice for the screen reader: keeps to two messages a second, and the last of a burst is the one that is said. */
export interface Announcer {
  say: (text: string) => void;
  subscribe: (listener: () => void) => () => void;
  current: () => string;
}

const pauseMs = 500;

export function createAnnouncer(): Announcer {
  const listeners = new Set<() => void>();
  let said = '';
  let waiting: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function publish(text: string) {
    said = text;
    for (const listener of listeners) listener();
    timer = setTimeout(() => {
      timer = undefined;
      if (waiting === undefined) return;
      const next = waiting;
      waiting = undefined;
      publish(next);
    }, pauseMs);
  }

  return {
    say: (text) => {
      if (timer === undefined) publish(text);
      else waiting = text;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    current: () => said,
  };
}
