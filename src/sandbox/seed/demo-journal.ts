import { customer, delivered, translator } from './entries.ts';
import { DESERT } from './long-desert.ts';
import { TRAIL } from './long-trail.ts';
import type { SeedOrder } from './types.ts';

/** The magazine: long reads, the hardest test for whoever has to review them. */
export const JOURNAL: readonly SeedOrder[] = [
  {
    comments: [],
    jobs: [
      {
        slug: 'Magazine 12: From sea to sea',
        lc_src: 'ja',
        lc_tgt: 'en',
        tier: 'pro',
        status: 'reviewable',
        hoursAgo: 116,
        body_src: TRAIL.source,
        comment:
          'A walking guide by a Japanese author. Please keep his calm voice and all distances, heights, prices and times.',
        versions: [
          delivered(
            // The first version had "Saddle" for 峠 and American spelling.
            78,
            TRAIL.translation
              .replaceAll(' Pass', ' Saddle')
              .replaceAll('metres', 'meters')
              .replaceAll('kilometre', 'kilometer')
              .replaceAll('litre', 'liter'),
          ),
          delivered(19, TRAIL.translation),
        ],
        thread: [
          translator(
            110,
            'What a beautiful text. May I use British place-name style, "Mount Shizu" rather than "Shizugatake"?',
          ),
          customer(105, 'Yes please, that is how our magazine does it.'),
          customer(
            43,
            'Read with great pleasure. Two requests for the whole text: "Pass" instead of "Saddle" for 峠, and British spelling (metres, litres).',
          ),
          translator(19, 'Both done throughout. Thank you for your kind words.'),
        ],
      },
    ],
  },
  {
    comments: [],
    jobs: [
      {
        slug: 'Magazine 12: Ten nights by the old wells',
        lc_src: 'en',
        lc_tgt: 'ar',
        tier: 'pro',
        status: 'reviewable',
        hoursAgo: 95,
        body_src: DESERT.source,
        comment: 'Names of places are invented; the Arabic forms are in the attached list.',
        attachments: [
          {
            url: 'https://media.example.com/magazine-12/place-names.csv',
            filename: 'place-names.csv',
            mime_type: 'text/csv',
          },
        ],
        versions: [delivered(42, DESERT.translation)],
        thread: [
          translator(
            44,
            'I wrote digits as 0-9, as most Gulf magazines do. Would you rather have ٠-٩?',
          ),
        ],
      },
    ],
  },
];
