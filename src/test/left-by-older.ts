/*
 * What the version before the store on disk (commit 3cd7559) kept in local storage, under `galley:` and these
 * keys: written down from it, and not to be changed with the code.
 */

export const DRAFT_OF_BEFORE = {
  id: 'm1',
  name: 'Spring',
  changedAt: 1_764_400_000_000,
  rows: [
    {
      id: 'r1',
      text: 'Hello',
      title: '',
      comment: '',
      position: '',
      maxChars: '',
      customData: '',
      attachments: [],
    },
  ],
  sourceLanguage: 'en',
  targets: ['de'],
  tier: 'standard',
  comment: 'Please be brief.',
  asGroup: 'auto',
  referenceId: '',
  attachments: [],
  autoApprove: false,
  callbackUrl: '',
  force: false,
  usePreferred: false,
  glossaryId: '',
  purpose: '',
  tone: '',
  edit: false,
  tagged: true,
};

export const HELD_OF_BEFORE = {
  jobId: '4100',
  decision: { action: 'revise', comment: 'Shorter, please.' },
  title: 'Hello',
  source: 'en',
  target: 'de',
  version: 'revision:7',
  at: 1_764_400_000_000,
  sends: 0,
  state: { is: 'held', until: 1_764_400_008_000, isBack: false },
};

export const LEFT: Readonly<Record<string, object | string>> = {
  'acc:preferences': { undoSeconds: 8, openNext: true },
  'acc:archived': { 4000: 1_764_400_000 },
  'acc:orders': [{ id: '81', at: 1_764_400_000 }],
  'acc:views': [{ name: 'Mine', search: 'status=reviewable' }],
  'acc:job:4100:comment': 'Half a sentence',
  'acc:job:4100:revise': 'Shorter, please.',
  'acc:bulk:approve': { rating: 4, forTranslator: '', forGengo: '', isPublic: false },
  'acc:drafts': [{ id: 'm1', name: 'Spring', changedAt: 1_764_400_000_000, texts: 1 }],
  'acc:draft:m1': DRAFT_OF_BEFORE,
  'acc:submission:m1': { id: 'galley:1-2-3', since: 1_764_400_000, state: 'unknown' },
  'acc:outbox:4100': HELD_OF_BEFORE,
  'acc:bulk': {
    id: '1-2-3',
    decision: { action: 'approve' },
    startedAt: 1_764_400_000_000,
    entries: [
      { jobId: '4101', title: 'One', state: { is: 'done' } },
      { jobId: '4102', title: 'Two', state: { is: 'sending' }, sentAt: 1_764_400_001_000 },
    ],
    is: 'running',
  },
};
