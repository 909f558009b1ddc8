import { useSyncExternalStore } from 'react';
import { followTheme, keepTheme } from '#store/before-paint.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const THEME_WORDS: Record<Theme, string> = {
  system: 'System',
  light: 'Light',
  dark: 'Dark',
};

const isTheme = (word: string | undefined): word is Theme => THEMES.some((theme) => theme === word);

/** What stands on the page, which is right even where storage is forbidden. */
function current(): Theme {
  const theme = document.documentElement.dataset.theme;
  return isTheme(theme) ? theme : 'system';
}

function show(theme: string | undefined) {
  if (isTheme(theme) && theme !== 'system') document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}

/** The page itself holds the theme: this tells of its changes, here and in other tabs. */
function subscribe(onChange: () => void) {
  const watcher = new MutationObserver(onChange);
  watcher.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const stop = followTheme(show);
  return () => {
    watcher.disconnect();
    stop();
  };
}

function choose(theme: Theme) {
  show(theme);
  keepTheme(theme);
}

export const useTheme = () => [useSyncExternalStore(subscribe, current), choose] as const;
