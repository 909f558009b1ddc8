/*
 * What the account of a hundred thousand translations is made of: shares that are drawn from, and words.
 */

/** A value and its share; the shares of a table need no particular sum. */
export type Shares<T> = readonly (readonly [value: T, share: number])[];

/** The targets that each source is ordered into; a source's share is of the orders. */
export const TARGETS: Shares<{ lc_src: string; targets: readonly string[] }> = [
  [{ lc_src: 'en', targets: ['de', 'fr', 'ja', 'es', 'it', 'nl', 'pt-br', 'zh', 'ko', 'pl'] }, 48],
  [{ lc_src: 'en', targets: ['ar', 'he', 'th', 'tr', 'ru', 'uk', 'vi', 'id', 'zh-tw'] }, 22],
  [{ lc_src: 'en', targets: ['sv', 'da', 'no', 'fi', 'cs', 'hu', 'el', 'es-la'] }, 14],
  [{ lc_src: 'ja', targets: ['en', 'zh', 'ko'] }, 8],
  [{ lc_src: 'zh', targets: ['en', 'ja'] }, 3],
  [{ lc_src: 'de', targets: ['en'] }, 3],
  [{ lc_src: 'fr', targets: ['en'] }, 2],
];

/** Where a pair has no third tier, it is ordered as pro. */
export const TIERS: Shares<'standard' | 'pro' | 'ultra'> = [
  ['standard', 66],
  ['pro', 29],
  ['ultra', 5],
];

/**
 * In which status an order's jobs are, by its age in hours. Gengo approves by itself after 120 hours, so
 * what waits for review is younger than that.
 */
export const STATUSES_BY_AGE: readonly { under: number; shares: Shares<string> }[] = [
  { under: 0.1, shares: [['queued', 1]] },
  {
    under: 3,
    shares: [
      ['available', 45],
      ['pending', 50],
      ['canceled', 2],
      ['hold', 3],
    ],
  },
  {
    under: 24,
    shares: [
      ['reviewable', 40],
      ['pending', 35],
      ['approved', 10],
      ['available', 9],
      ['canceled', 2],
      ['revising', 2],
      ['hold', 1],
      ['rejected', 1],
    ],
  },
  {
    under: 119,
    shares: [
      ['reviewable', 68],
      ['approved', 17],
      ['revising', 5],
      ['pending', 4],
      ['rejected', 2],
      ['canceled', 2],
      ['hold', 2],
    ],
  },
  {
    under: Infinity,
    shares: [
      ['approved', 974],
      ['canceled', 22],
      ['hold', 2],
      ['rejected', 1],
      ['pending', 1],
    ],
  },
];

/** How many versions a delivered translation has. */
export const VERSIONS: Shares<number> = [
  [1, 86],
  [2, 11],
  [3, 3],
];

/** The kinds of text that are ordered, and how a text of a kind is told from every other. */
export interface Kind {
  subjects: readonly string[];
  /** What one text of it is called. */
  part: string;
  /** Fewest and most sentences. */
  sentences: readonly [number, number];
  /** A line that no language writes otherwise, with the text's own number in it. */
  fact: (number: number) => string;
  instructions?: string;
  max_chars?: number;
}

export const KINDS: Shares<Kind> = [
  [
    {
      subjects: ['Spring catalogue', 'Autumn catalogue', 'Tents and bags', 'Shop: new arrivals'],
      part: 'article',
      sentences: [1, 3],
      fact: (number) =>
        `[[[FW-${number}]]] ${10 + (number % 390)}.90 EUR, 0.${1 + (number % 9)} kg`,
    },
    40,
  ],
  [
    {
      subjects: ['Coast path', 'Hut to hut', 'Family walks', 'Winter routes'],
      part: 'stage',
      sentences: [4, 5],
      fact: (number) => `${6 + (number % 21)}.5 km, ${90 + (number % 400)} min (#${number})`,
      instructions: 'From our trail guides: please keep distances and heights as they are.',
    },
    20,
  ],
  [
    {
      subjects: ['Trails app', 'Shop app', 'Booking screens'],
      part: 'string',
      sentences: [1, 1],
      fact: (number) => `{name}: {count}/${2 + (number % 98)} (#${number})`,
      instructions: 'Shown on a phone. What stands in braces is filled in by the app.',
      max_chars: 400,
    },
    20,
  ],
  [
    {
      subjects: ['Help centre', 'Returns', 'Care and repair'],
      part: 'answer',
      sentences: [2, 4],
      fact: (number) => `https://fernweg.example/help/${number}`,
    },
    12,
  ],
  [
    {
      subjects: ['Newsletter', 'Members’ letter'],
      part: 'part',
      sentences: [2, 5],
      fact: (number) => `${1 + (number % 28)}.6., 9:30, ${5 + (number % 40)}% (#${number})`,
    },
    8,
  ],
];

/** What customers ask to be corrected. */
export const REQUESTS = [
  (from: string, to: string) => `Please write “${to}” instead of “${from}”.`,
  (from: string, to: string) => `1. “${from}”: please use “${to}”`,
  (from: string, to: string) => `“${from}” should be “${to}”, as in our style guide.`,
  (from: string, to: string) => `Please change “${from}” to “${to}”, and leave the rest.`,
] as const;

/** What translators ask; the answer is missing where nobody has given one yet. */
export const QUESTIONS: readonly (readonly [question: string, answer: string])[] = [
  ['Is this shown as a heading or as running text?', 'As running text, below a picture.'],
  ['Should the numbers follow the source or our usual way of writing them?', 'As in the source.'],
  ['Is there a picture of this? It would help with the wording.', 'It is on the page in the shop.'],
  ['Do you address the reader formally?', 'No, informally.'],
];

export const FEEDBACK = [
  { rating: 5, for_translator: 'Reads as if it had been written in the language. Thank you!' },
  { rating: 5, for_translator: '' },
  { rating: 4, for_translator: 'Good work, thank you.' },
  { rating: 3, for_translator: 'Correct, but a little stiff.' },
].map((feedback) => ({ ...feedback, for_mygengo: '', public: false }));

/** Slips that the checks find; each leaves a text as it is that offers no place for it. */
export const SLIPS: readonly ((text: string) => string)[] = [
  (text) => text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10)),
  (text) => text.replace(/(\S) (\S)/, '$1  $2'),
  (text) => text.replace('{count}', '{ count'),
  (text) => text.replace('[[[FW', '[[[WF'),
];
