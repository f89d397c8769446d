import { useEffect, useRef, type ReactNode } from 'react';

interface Props {
  label: string;
  /** Folds the menu when it turns true: what was chosen in it has begun elsewhere. */
  isDone?: boolean;
  children: ReactNode;
}

/** What unfolds below a button, and folds again on Escape, a press elsewhere, or when the keyboard focus goes on. */
export function Menu({ label, isDone = false, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    if (isDone && details.current) details.current.open = false;
  }, [isDone]);

  useEffect(() => {
    const menu = details.current;
    const isInside = (target: EventTarget | null) => target instanceof Node && menu?.contains(target) === true;
    function close() {
      if (menu) menu.open = false;
    }
    function onPress({ target }: Event) {
      if (!isInside(target)) close();
    }
    function onFocus({ relatedTarget }: FocusEvent) {
      if (relatedTarget && !isInside(relatedTarget)) close();
    }
    function onKey(event: KeyboardEvent) {
      // A dialog that stands in the menu takes Escape for itself.
      const isInDialog = event.target instanceof Element && event.target.closest('dialog') !== null;
      if (event.key !== 'Escape' || isInDialog || !menu?.open) return;
      event.stopPropagation();
      close();
      menu.querySelector('summary')?.focus();
    }
    document.addEventListener('pointerdown', onPress);
    menu?.addEventListener('focusout', onFocus);
    menu?.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPress);
      menu?.removeEventListener('focusout', onFocus);
      menu?.removeEventListener('keydown', onKey);
    };
  }, []);

  return (
    <details ref={details} className="header-more">
      <summary className="control" aria-label={label}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 4h12M2 8h12M2 12h12" />
        </svg>
      </summary>
      <div className="header-menu">{children}</div>
    </details>
  );
}
