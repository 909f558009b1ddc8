import { APP } from './demo-app.ts';
import { CATALOGUE } from './demo-catalogue.ts';
import { HISTORY } from './demo-history.ts';
import { JOURNAL } from './demo-journal.ts';
import { LEGAL } from './demo-legal.ts';
import { MEDIA } from './demo-media.ts';
import { SUPPORT } from './demo-support.ts';
import type { SeedOrder } from './types.ts';

/** What is left on the account, in US dollars. */
export const DEMO_CREDITS = '412.35';

/** The account of Fernweg, a maker of outdoor gear that also leads walking tours, by theme. */
export const DEMO: readonly SeedOrder[] = [
  ...JOURNAL,
  ...LEGAL,
  ...CATALOGUE,
  ...APP,
  ...SUPPORT,
  ...MEDIA,
  ...HISTORY,
];
