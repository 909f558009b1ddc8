import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useSyncExternalStore } from 'react';
import { i18n } from '#lib/language/i18n.ts';
import { followTheme, keepBeforePaint } from '#store/before-paint.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const WORDS: Record<Theme, MessageDescriptor> = {
  system: msg`System`,
  light: msg`Light`,
  dark: msg`Dark`,
};

export const themeWords = (theme: Theme): string => i18n._(WORDS[theme]);

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
  keepBeforePaint('theme', theme);
}

export const useTheme = () => [useSyncExternalStore(subscribe, current), choose] as const;
