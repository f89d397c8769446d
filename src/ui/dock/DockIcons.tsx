import type { ReactNode } from 'react';

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg className="dock-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {children}
    </svg>
  );
}

export function PlayIcon() {
  return (
    <Icon>
      <path d="M3.5 1.5 14 8 3.5 14.5Z" />
    </Icon>
  );
}

export function PauseIcon() {
  return (
    <Icon>
      <path d="M3 1.5h3.5v13H3ZM9.5 1.5H13v13H9.5Z" />
    </Icon>
  );
}

export function PreviousIcon() {
  return (
    <Icon>
      <path d="M2 2.5h2v11H2ZM14 2.5v11L5.5 8Z" />
    </Icon>
  );
}

export function NextIcon() {
  return (
    <Icon>
      <path d="M12 2.5h2v11h-2ZM2 2.5 10.5 8 2 13.5Z" />
    </Icon>
  );
}

export function CloseIcon() {
  return (
    <Icon>
      <path d="m3.6 2.4 4.4 4.4 4.4-4.4 1.2 1.2L9.2 8l4.4 4.4-1.2 1.2L8 9.2l-4.4 4.4-1.2-1.2L6.8 8 2.4 3.6Z" />
    </Icon>
  );
}
