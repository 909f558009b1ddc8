import type { RunOptions } from 'axe-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe is to judge in each theme: all of WCAG 2.2 AA in light; in dark the colours, for they alone differ. */
export const SCANS: readonly { theme: 'light' | 'dark'; runOnly: RunOptions['runOnly'] & {} }[] = [
  { theme: 'light', runOnly: RULES },
  {
    theme: 'dark',
    runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  },
];
