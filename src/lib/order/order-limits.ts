import type { MessageDescriptor } from '@lingui/core';
import { msg, plural, t } from '@lingui/core/macro';
import { COMMENT_LIMIT } from '../text/comment-limit.ts';
import { formBytes } from './form-bytes.ts';
import { i18n } from '../language/i18n.ts';
import { formatNumber } from '../language/write.ts';
import { tierName } from './tier-words.ts';
import { safeUrl } from '../policy/safe-url.ts';

/** What Gengo takes (gengo-api.md, section 4). */
export const ORDER_LIMITS = {
  /** Characters of instructions. */
  comment: COMMENT_LIMIT,
  /** Bytes of UTF-8. */
  customData: 1024,
  /** Characters of tone, and of purpose. */
  tone: 128,
  /** Bytes of the form that is sent. */
  request: 100_000_000,
} as const;

/** What may be wrong with a job of an order; the fields are those of the submission. */
export interface LimitedJob {
  body_src?: string;
  type?: string;
  lc_src?: string;
  lc_tgt?: string;
  tier?: string;
  comment?: string;
  custom_data?: string;
  tone?: string;
  purpose?: string;
  /** As typed, or as read. */
  max_chars?: number | string;
  position?: number | string;
  callback_url?: string;
  attachments?: readonly { url: string; filename: string; mime_type: string }[];
}

export interface LimitedOrder {
  jobs: Readonly<Record<string, LimitedJob>>;
  comment?: string;
  tone?: string;
  purpose?: string;
  as_group?: 0 | 1;
}

/** A limit passed, in words for people, at the field of the submission where it was. */
export interface LimitFault {
  field: string;
  message: string;
  /** What Gengo would answer with, where it has a code for it. */
  code: number | undefined;
}

export interface OrderLimitFaults {
  order: readonly LimitFault[];
  /** By the keys of the jobs; those without a fault are not there. */
  jobs: ReadonlyMap<string, readonly LimitFault[]>;
}

type Check<T> = (value: T) => Omit<LimitFault, 'field'> | undefined;

const atMost =
  (what: MessageDescriptor, most: number, code?: number): Check<string> =>
  ({ length }) => {
    if (length <= most) return undefined;
    const [field, written, taken] = [i18n._(what), formatNumber(length), formatNumber(most)];
    const message = plural(length, {
      one: `${field}: ${written} character, and Gengo takes ${taken}.`,
      other: `${field}: ${written} characters, and Gengo takes ${taken}.`,
    });
    return { code, message };
  };

const utf8 = new TextEncoder();

const atMostBytes: Check<string> = (text) => {
  const { length } = utf8.encode(text);
  const most = ORDER_LIMITS.customData;
  const [written, taken] = [formatNumber(length), formatNumber(most)];
  if (length <= most) return undefined;
  const message = plural(length, {
    one: `Custom data: ${written} byte, and Gengo takes ${taken}. Letters beyond English ones take two to four bytes each.`,
    other: `Custom data: ${written} bytes, and Gengo takes ${taken}. Letters beyond English ones take two to four bytes each.`,
  });
  return { code: 1751, message };
};

const isWhole =
  (message: MessageDescriptor): Check<number | string> =>
  (value) =>
    /^\s*0*[1-9]\d*\s*$/.test(String(value))
      ? undefined
      : { code: undefined, message: i18n._(message) };

const isAddress: Check<string> = (url) => {
  if (safeUrl(url) !== undefined) return undefined;
  const hasUser = /^https?:\/\/[^/?#]*@/i.test(url.trim());
  const message = hasUser
    ? t`The callback address must not hold a user name or password: Gengo sends to it as it is.`
    : t`The callback address must be a whole one that begins with https:// or http://.`;
  return { code: 1601, message };
};

const areAttachments: Check<NonNullable<LimitedJob['attachments']>> = (attachments) => {
  const wrong = attachments.findIndex(
    ({ url, filename, mime_type }) =>
      safeUrl(url) === undefined || filename.trim() === '' || mime_type.trim() === '',
  );
  if (wrong < 0) return undefined;
  const number = formatNumber(wrong + 1);
  const message =
    attachments.length > 1
      ? t`Attachment ${number} needs a public address that begins with https:// or http://, a file name and a type.`
      : t`The attachment needs a public address that begins with https:// or http://, a file name and a type.`;
  return { code: 2010, message };
};

type FieldCheck = (values: LimitedJob) => LimitFault[];

/** Checks one field; an empty one is no fault. */
const at =
  <F extends keyof LimitedJob>(field: F, check: Check<NonNullable<LimitedJob[F]>>): FieldCheck =>
  ({ [field]: value }) => {
    const fault = value === undefined || value === '' ? undefined : check(value);
    return fault ? [{ field, ...fault }] : [];
  };

/** Of the order and of each job. */
const WORDS: readonly FieldCheck[] = [
  at('comment', atMost(msg`Instructions`, ORDER_LIMITS.comment)),
  at('tone', atMost(msg`Tone`, ORDER_LIMITS.tone, 2752)),
  at('purpose', atMost(msg`Purpose`, ORDER_LIMITS.tone, 2753)),
];

const JOB_CHECKS: readonly FieldCheck[] = [
  ({ type = 'text', body_src = '' }) =>
    type === 'text' && body_src.trim() === ''
      ? [{ field: 'body_src', code: 1350, message: t`There is no text to translate.` }]
      : [],
  ...WORDS,
  at('custom_data', atMostBytes),
  at('max_chars', isWhole(msg`The most characters must be a whole number above 0.`)),
  at('position', isWhole(msg`The position must be a whole number above 0.`)),
  at('callback_url', isAddress),
  at('attachments', areAttachments),
];

/** What is wrong with one job, field by field. */
export const jobLimitFaults = (job: LimitedJob): LimitFault[] =>
  JOB_CHECKS.flatMap((check) => check(job));

/** All that is wrong with an order that can be told before it is sent. Reads every text: not for each key. */
export function orderLimitFaults(order: LimitedOrder): OrderLimitFaults {
  const jobs = Object.entries(order.jobs).map(([key, job]) => [key, jobLimitFaults(job)] as const);
  return {
    order: [
      ...WORDS.flatMap((check) => check(order)),
      ...groupFaults(order),
      ...orderSizeFaults(order),
    ],
    jobs: new Map(jobs.filter(([, faults]) => faults.length > 0)),
  };
}

/** The rules of grouping, which count only where it is asked for in so many words. */
function groupFaults(order: LimitedOrder): LimitFault[] {
  if (order.as_group !== 1) return [];
  const field = 'as_group';
  const jobs = Object.values(order.jobs);
  if (jobs.length < 2)
    return [{ field, code: 1951, message: t`One translation alone cannot be a group.` }];
  if (jobs.some(({ tier }) => tier === 'ultra'))
    return [{ field, code: 1952, message: ultraWords() }];
  if (ungroupable(order.jobs).length === 0) return [];
  const message = t`Only translations of one source language, one target language and one quality can be a group.`;
  return [{ field, code: 1950, message }];
}

function ultraWords(): string {
  const quality = tierName('ultra');
  return t`Translations of this quality cannot be a group: ${quality}.`;
}

/** The keys of the jobs whose languages or tier are not those of most: why a group is refused (1950). */
export function ungroupable(jobs: LimitedOrder['jobs']): string[] {
  const counts = new Map<string, number>();
  for (const job of Object.values(jobs))
    counts.set(kindOf(job), (counts.get(kindOf(job)) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  return Object.keys(jobs).filter((key) => kindOf(jobs[key] ?? {}) !== most);
}

const kindOf = ({ lc_src, lc_tgt, tier }: LimitedJob) => JSON.stringify([lc_src, lc_tgt, tier]);

/** Whether the form that is sent is too large. Writes all of it: not for each key. */
export function orderSizeFaults(order: LimitedOrder): LimitFault[] {
  const json = JSON.stringify(order);
  // As a form, no UTF-16 unit takes more than nine bytes: most orders need no counting.
  if (json.length * 9 <= ORDER_LIMITS.request || formBytes(json) <= ORDER_LIMITS.request) return [];
  return [
    {
      field: 'jobs',
      code: undefined,
      message: t`The order is larger than 100 MB, the most that Gengo takes: split it.`,
    },
  ];
}

/** What Gengo shows a preview of; any other type is a link. */
const PREVIEWED: ReadonlySet<string> = new Set([
  'image/bmp',
  'image/jpg',
  'image/jpeg',
  'image/png',
  'image/gif',
  'video/mp4',
  'audio/mpeg',
]);

/** Whether translators see an attachment of this MIME type beside the text. */
export const isPreviewed = (mimeType: string): boolean =>
  PREVIEWED.has(mimeType.split(';')[0]?.trim().toLowerCase() ?? '');
