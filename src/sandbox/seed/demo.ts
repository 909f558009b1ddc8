import type { SeedOrder } from './types.ts';

/** What is left on the account, in US dollars. */
export const DEMO_CREDITS = '412.35';

/** The account of Fernweg, a maker of outdoor gear that also runs walking tours. */
export const DEMO: readonly SeedOrder[] = [
  {
    comments: [],
    jobs: [
      {
        slug: 'Fernweg Ridge 32: product text',
        lc_src: 'en',
        lc_tgt: 'de',
        tier: 'standard',
        status: 'reviewable',
        hoursAgo: 30,
        body_src: 'Room for three days, and light enough to forget you are carrying it.',
        versions: [
          {
            body_tgt: 'Platz für drei Tage und so leicht, dass Sie ihn auf dem Rücken vergessen.',
            hoursAgo: 12,
          },
        ],
        thread: [],
      },
    ],
  },
];
