import { useEffect } from 'react';
import { useAppState } from './AppContext.tsx';

/** Writes the chosen theme, or the system's while none is chosen, to `html[data-theme]`. */
export function useTheme(): void {
  const theme = useAppState((state) => state.view.theme);
  useEffect(() => {
    const prefersDark = matchMedia('(prefers-color-scheme: dark)');
    const dress = () => {
      document.documentElement.dataset['theme'] = theme === 'system' ? (prefersDark.matches ? 'dark' : 'light') : theme;
    };
    dress();
    prefersDark.addEventListener('change', dress);
    return () => prefersDark.removeEventListener('change', dress);
  }, [theme]);
}
