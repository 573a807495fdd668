import type { Theme } from '#ipc';

/** Shows the theme on the page and follows the system while the setting says so, until the returned function is called. */
export function followTheme(theme: Theme): () => void {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const show = (): void => {
    document.documentElement.dataset['theme'] = theme === 'system' ? (system.matches ? 'dark' : 'light') : theme;
  };
  show();
  system.addEventListener('change', show);
  return () => {
    system.removeEventListener('change', show);
  };
}
