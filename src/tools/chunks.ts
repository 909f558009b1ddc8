/**
 * What pages share and do not need to be read: chunks of their own, by how the paths of their files begin. A test
 * sees to it that each is one.
 */
export const SHARED_FILES = {
  // What sends something, by a form or not, and what became of it: a translation is read without that.
  changing: [
    'node_modules/@tanstack/react-query/build/modern/useMutation',
    'node_modules/@tanstack/query-core/build/modern/mutationObserver',
    'src/ui/sending/use-sending',
    'src/ui/sending/sending-news.',
    'src/api/job/lost-answer',
    'src/api/job/not-allowed',
    'src/ui/form/form.',
    'src/ui/form/radio-group.',
    'src/ui/form/kept-note.',
    'src/ui/form/counted-field',
    'src/ui/form/words-field',
    'src/ui/form/check-field',
    'src/ui/form/choose-files',
    'src/ui/sending/send-once',
    'src/ui/table.',
    'src/lib/text/beginning',
    'src/api/job/comment-fault',
    'src/lib/text/comment-limit',
  ],
  sending: [
    'src/api/job/here/decided-here',
    'src/api/account/use-over',
    'src/api/sending/per-account',
    'src/api/sending/tab-locks',
    'src/api/order/service',
  ],
  // A dialog needs nothing else of what pages share.
  'in-front': ['src/ui/overlay/in-front'],
  deciding: [
    'src/api/sending/outbox/age',
    'src/api/sending/outbox/machine',
    'src/api/sending/outbox/entry',
    'src/api/sending/outbox/outbox-store',
    'src/features/decide/acts',
    'src/features/decide/approval.',
    'src/features/decide/forms/filled-in',
    'src/features/decide/forms/rejection.',
    'src/features/decide/forms/use-drafts',
    'src/features/decide/refund',
    'src/ui/hooks/asked-points',
    'src/features/decide/held/undo-button',
    'src/features/decide/held/use-undo.',
    'src/features/decide/held/held-state',
    'src/features/decide/held/held-words',
    'src/features/decide/open/open-points',
    'src/api/job/here/opened-file',
    'src/api/sending/said',
    'src/api/job/decide.',
  ],
  // Too small for files of their own, each of which would cost every page thirty bytes for its name.
  small: [
    'src/api/job/is-file-job',
    'src/features/list/listing/steady',
    'src/api/job/here/archived',
    'src/api/job/version',
    'src/lib/newest',
    'src/ui/empty-state',
    'src/ui/hooks/drawn-rows',
    'src/ui/hooks/use-busy',
    'src/ui/hooks/use-wide',
  ],
  // What words are put together by.
  wording: ['src/lib/language/sentences', 'src/lib/language/titled', 'src/lib/order/tier-words'],
  // What is known of an order, and by what it is known again.
  ordered: [
    'src/api/order/order-lists',
    'src/api/order/orders',
    'src/api/order/seen-orders',
    'src/api/schema/order.',
    'src/lib/order/order-mark',
    'src/lib/text/hash',
  ],
  // What is asked of the checks, and what this browser notes of a translation.
  checking: [
    'src/api/job/checks-query',
    'src/api/job/here/dismissed',
    'src/api/job/job-terms',
    'src/features/reading/findings/use-findings',
    'src/features/reading/findings/use-checks',
    'src/features/reading/findings/checks-count',
    'src/features/decide/bulk/checks-here',
    'src/lib/checks/check-soon',
    'src/lib/checks/checks.worker',
    'src/lib/policy/trusted-types',
    'src/lib/worker/worker-call',
    'src/lib/terms/term.',
    'src/ui/hooks/use-terms',
  ],
  // What a translation is read by: no order needs that.
  translation: [
    'src/features/decide/held/use-undo-words',
    'src/features/reading/details/part-problem',
    'src/features/reading/details/status-badge',
    'src/features/reading/versions/stale-banner',
    'src/lib/text/paragraphs',
    'src/lib/text/quote',
    'src/ui/fact-list.',
  ],
  spans: ['src/lib/text/code-spans'],
  // One translation as it is read, at the desk or on its own page.
  panes: [
    'src/pages/job/job-panes',
    'src/pages/job/job-parts',
    'src/features/reading/versions/versions.',
  ],
  // What the account has: its memory, which a worker holds.
  remembering: ['src/api/memory/'],
  // What the composer has in common with what makes drafts.
  composing: [
    'src/features/orders/draft/',
    'src/features/orders/compose/languages/',
    'src/lib/text/gengo-code',
    'src/lib/text/tags',
    'src/lib/text/units',
    'src/ui/form/check-line',
  ],
  // What is dropped on the composer.
  dropping: [
    'src/features/orders/compose/import/sources',
    'src/features/orders/compose/import/dropped-files',
  ],
  // What is typed into, or chosen: a translation is read without that.
  fields: [
    'src/ui/form/field.',
    'src/ui/form/field-notes',
    'src/ui/form/select-field',
    'src/ui/form/text-field',
    'src/features/list/filters/use-typed',
    'src/ui/hooks/use-bar-height',
  ],
  // How many of what an order has.
  counting: ['src/features/orders/count', 'src/features/orders/send/placed.'],
  // What files of texts are brought and read by.
  bringing: [
    'src/lib/files/words/',
    'src/features/orders/compose/import/left-out-list',
    'src/features/orders/compose/import/unreadable',
  ],
  // What the desk and its queue have in common.
  reviewing: [
    'src/features/review/queue/',
    'src/api/job/here/deliveries',
    'src/features/review/filter/',
    'src/features/review/unread',
    'src/features/review/read-ahead',
  ],
  // What asks about many things at a time.
  asking: [
    'node_modules/@tanstack/react-query/build/modern/useQueries',
    'node_modules/@tanstack/query-core/build/modern/queriesObserver',
  ],
  // What the record tells of: read where there is one.
  recorded: [
    'src/api/job/past',
    'src/api/job/may-comment',
    'src/features/conversation/use-may-not',
  ],
  // What one may spend.
  spending: ['src/api/account/over-limit'],
  // What is searched, and how letters are folded for that.
  searched: ['src/lib/text/searched', 'src/lib/text/fold'],
  // What an order's parts have in common with the list of orders.
  rows: [
    'src/features/orders/placed/order-state',
    'src/features/orders/placed/short-words',
    'src/features/orders/placed/status-sign',
    'src/ui/hooks/use-rows-in-sight',
  ],
  // What few pages have, each for itself.
  menu: ['src/ui/overlay/menu.'],
  saving: ['src/ui/save-file', 'src/lib/files/out/csv-line'],
  // What is read by the hundred.
  readings: [
    'src/api/job/job-cache',
    'src/api/job/read-all',
    'src/features/list/filters/list-address',
    'src/features/list/filters/sort.',
  ],
} as const;

const source = (name: keyof typeof SHARED_FILES) =>
  `/(${SHARED_FILES[name].map((path) => path.replaceAll('.', String.raw`\.`)).join('|')})`;
const of = (name: keyof typeof SHARED_FILES) => ({ name, test: new RegExp(source(name)) });

/** What some pages share and others do without. What two of them could hold the first one takes. */
const FEWER = [
  'changing',
  'deciding',
  'ordered',
  'checking',
  'translation',
  'readings',
  'searched',
  'menu',
  'saving',
  'spending',
  'remembering',
  'asking',
  'bringing',
  'counting',
  'composing',
  'recorded',
] as const;

/** What belongs to one kind of page. */
const OWN = ['spans', 'panes', 'rows', 'reviewing', 'dropping'] as const;

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
  { ...of('sending'), priority: 1 },
  { ...of('in-front'), priority: 1 },
  { ...of('small'), priority: 1 },
  { ...of('wording'), priority: 1 },
  { ...of('fields'), priority: 1 },
  // What fewer have in common is theirs. A group takes along all that its members need.
  {
    name: 'shared',
    test: new RegExp(`^(?!.*(?:${FEWER.map(source).join('|')}))`),
    minShareCount: 4,
    priority: 1,
  },
  ...[...FEWER, ...OWN].map((name) => ({
    ...of(name),
    minShareCount: 2,
  })),
];
