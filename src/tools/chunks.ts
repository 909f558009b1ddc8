/**
 * What pages share and do not need to be read: chunks of their own, by how the paths of their files begin. A test
 * sees to it that each is one.
 */
export const SHARED_FILES = {
  // What changes something, decides or undoes: a translation is read without it.
  changing: [
    'node_modules/@tanstack/react-query/build/modern/useMutation',
    'node_modules/@tanstack/query-core/build/modern/mutationObserver',
    'src/ui/sending/use-sending',
  ],
  sending: ['src/api/sending/outbox/outbox-locks', 'src/features/orders/count'],
  // A dialog needs nothing else of what pages share.
  'in-front': ['src/ui/overlay/in-front'],
  deciding: [
    'src/api/sending/outbox/machine',
    'src/api/sending/outbox/entry',
    'src/api/sending/outbox/outbox-store',
    'src/api/job/after-lost',
    'src/features/decide/held/undo-button',
    'src/features/decide/held/held-words',
    'src/ui/form/form.',
    'src/ui/form/radio-group.',
    'src/ui/form/kept-note.',
    'src/ui/sending/sending-news.',
  ],
  // What is filled in: a translation is read without it.
  fields: [
    'src/ui/form/field.',
    'src/ui/form/text-field',
    'src/ui/form/words-field',
    'src/ui/form/select-field',
    'src/ui/form/check-field',
  ],
  // Too small for files of their own, each of which would cost every page thirty bytes for its name.
  small: [
    'src/api/job/archived',
    'src/features/list/listing/steady',
    'src/lib/newest',
    'src/lib/once',
    'src/ui/empty-state',
    'src/ui/hooks/use-busy',
    'src/ui/hooks/use-theme',
    'src/ui/hooks/use-wide',
  ],
  searching: ['src/features/list/filters/search.', 'src/features/list/rows/sort.'],
  // What is known of an order that was placed.
  placed: [
    'src/features/orders/placed/order-progress',
    'src/features/orders/placed/order-state',
    'src/features/orders/placed/patient-order',
    'src/pages/order/order-parts',
  ],
  progress: ['src/ui/progress.', 'src/features/list/listing/reading-progress'],
  // The desk and its queue.
  waiting: [
    'src/features/review/queue/deadline',
    'src/features/review/queue/time-left',
    'src/features/review/read-ahead',
    'src/features/review/sitting',
  ],
  // What is read by the hundred.
  readings: ['src/api/job/job-shelf', 'src/api/wire/read-all'],
} as const;

const source = (name: keyof typeof SHARED_FILES) =>
  `/(${SHARED_FILES[name].map((path) => path.replaceAll('.', String.raw`\.`)).join('|')})`;
const of = (name: keyof typeof SHARED_FILES) => ({ name, test: new RegExp(source(name)) });

const INITIAL = '$initial' as const;

/** Few files: each costs a phone as much time as 20 kB. */
export const CHUNKS = [
  {
    name: 'react',
    test: /node_modules\/(react|react-dom|scheduler)\//,
    tags: [INITIAL],
    priority: 4,
  },
  { name: 'libraries', test: /node_modules/, tags: [INITIAL], priority: 3 },
  { name: 'app', tags: [INITIAL], priority: 2 },
  { ...of('changing'), priority: 1 },
  { ...of('sending'), priority: 1 },
  { ...of('in-front'), priority: 1 },
  { ...of('fields'), priority: 1 },
  { ...of('small'), priority: 1 },
  // What fewer have in common is theirs. A group takes along all that its members need.
  {
    name: 'shared',
    test: new RegExp(`^(?!.*${source('deciding')}|.*${source('fields')}|.*counted-field)`),
    minShareCount: 4,
    priority: 1,
  },
  { ...of('deciding'), minShareCount: 2 },
  { ...of('readings'), minShareCount: 2 },
  of('searching'),
  of('placed'),
  of('progress'),
  of('waiting'),
];
