import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import type { ApiError, Fault } from '#api/wire/errors.ts';
import { faultText } from '#api/wire/field-words.ts';
import { submissionFaults } from '#api/order/submit-order.ts';
import { formBytes } from '#lib/order/form-bytes.ts';
import { i18n } from '#lib/language/i18n.ts';
import { sentences } from '#lib/language/sentences.ts';
import { languageName } from '#lib/text/languages.ts';
import { listed } from '#lib/language/write.ts';
import { type DraftRow, isFilled, type OrderDraft, readJobKey } from '#lib/order/order-draft.ts';
import {
  jobLimitFaults,
  ORDER_LIMITS,
  orderLimitFaults,
  orderSizeFaults,
  ungroupable,
} from '#lib/order/order-limits.ts';
import {
  type Checked,
  checkedByBlock,
  limitFaults,
  ROW_FIELDS,
  type RowFault,
  toPayload,
} from './checked-rows.ts';
import { isNothingOrdered } from './left-out.ts';
import { orderPayload } from './order-payload.ts';

/** Where the order as a whole says what is wrong with it; `rows`: with its texts. */
export type OrderField = keyof OrderDraft;

export interface OrderFault {
  /** Undefined: of no field. */
  field: OrderField | undefined;
  /** In words for people. */
  message: string;
}

/** What is wrong with a draft, each fault at its place. */
export interface DraftFaults {
  order: readonly OrderFault[];
  /** By row id; rows without a fault are not there. */
  rows: ReadonlyMap<string, readonly RowFault[]>;
}

export const NO_FAULTS: DraftFaults = { order: [], rows: new Map() };

/** What a submission calls the fields that all translations of a draft share. */
const ORDER_FIELDS: Readonly<Record<string, OrderField>> = {
  jobs: 'rows',
  lc_src: 'sourceLanguage',
  lc_tgt: 'targets',
  tier: 'tier',
  as_group: 'asGroup',
  auto_approve: 'autoApprove',
  use_preferred: 'usePreferred',
  force: 'force',
  services: 'edit',
  callback_url: 'callbackUrl',
  tone: 'tone',
  purpose: 'purpose',
  glossary_id: 'glossaryId',
  reference_id: 'referenceId',
};

/** The draft's word for it, where the fault is said of the order and not of one job. */
const WHOLE_ORDER: Readonly<Record<string, OrderField>> = {
  ...ORDER_FIELDS,
  comment: 'comment',
  attachments: 'attachments',
};

type OwnCheck = readonly [
  OrderField,
  isWrong: (draft: OrderDraft) => boolean,
  message: MessageDescriptor,
];

/** What no limit of Gengo's says: what has to be chosen first. */
const OWN_CHECKS: readonly OwnCheck[] = [
  ['rows', ({ rows }) => !rows.some(isFilled), msg`There is no text to translate yet.`],
  [
    'rows',
    (draft) => draft.rows.some(isFilled) && draft.targets.length > 0 && isNothingOrdered(draft),
    msg`The account has all of it approved already: there is nothing to order.`,
  ],
  [
    'sourceLanguage',
    (draft) => draft.sourceLanguage === '',
    msg`Choose the language of the texts.`,
  ],
  ['targets', ({ targets }) => targets.length === 0, msg`Choose a language to translate into.`],
  [
    'targets',
    ({ targets, sourceLanguage }) => targets.includes(sourceLanguage),
    msg`The texts are in one of the languages to translate into already.`,
  ],
  ['tier', ({ tier }) => tier === '', msg`Choose a quality.`],
  [
    'referenceId',
    ({ referenceId }) => !/^\s*\d{0,15}\s*$/.test(referenceId),
    msg`The reference must be a whole number from 0.`,
  ],
];

/** All that is wrong with a draft that can be told before it is sent. */
export function draftFaults(draft: OrderDraft): DraftFaults {
  const blocks = [...checkedByBlock(draft.rows)];
  const rows = new Map(blocks.flatMap(({ faults }) => faults));
  for (const row of blocks.flatMap(({ files }) => files)) {
    const faults = fileFaults(draft, row);
    if (faults.length > 0) rows.set(row.id, [...limitFaults(row), ...faults]);
  }
  const own = OWN_CHECKS.filter(([, isWrong]) => isWrong(draft));
  return {
    order: [
      ...own.map(([field, , message]) => ({ field, message: i18n._(message) })),
      ...orderFaults(draft),
      ...groupFaults(draft),
      ...sizeFaults(draft, blocks),
    ],
    rows,
  };
}

/** What has a limit and stands in the order once. */
function orderFaults(draft: OrderDraft): OrderFault[] {
  const { comment, tone, purpose, callbackUrl, attachments } = draft;
  const common = orderLimitFaults({ jobs: {}, comment, tone, purpose }).order;
  // As a job without a text of its own, which could be missing.
  const shared = jobLimitFaults({
    type: 'file',
    callback_url: callbackUrl,
    attachments: toPayload(attachments),
  });
  return [...common, ...shared].map(ofOrder);
}

/** A file's price holds for the languages and the tier that it was uploaded for. */
function fileFaults({ sourceLanguage, tier, targets }: OrderDraft, { file }: DraftRow): RowFault[] {
  if (!file) return [];
  const isOther = file.sourceLanguage !== sourceLanguage || file.tier !== tier;
  return targets
    .filter((target) => isOther || !file.quotes[target])
    .map((target) => ({
      field: 'file',
      target,
      message: t`It has no price yet.`,
    }));
}

/** Only where one translator for all is asked for (1950, 1951): and which languages stand in its way. */
function groupFaults(draft: OrderDraft): OrderFault[] {
  if (draft.asGroup !== 'one' || !draft.rows.some(isFilled)) return [];
  const { jobs } = orderPayload(draft).payload;
  const { order } = orderLimitFaults({ jobs, as_group: 1 });
  const others = new Set(ungroupable(jobs).map((key) => readJobKey(key).target));
  const languages = names([...others]);
  const which = others.size > 0 && t`Unlike the others: those into ${languages}.`;
  return order
    .filter(({ field }) => field === 'as_group')
    .map(({ field, message }) => ofOrder({ field, message: sentences([message, which]) }));
}

/** Only what comes near the limit is written and measured whole. */
function sizeFaults(draft: OrderDraft, blocks: readonly Checked[]): OrderFault[] {
  const { rows: _rows, targets, ...common } = draft;
  const each = formBytes(JSON.stringify(common)) + NAMES;
  const bytes = blocks.reduce((so, block) => so + block.bytes + block.filled * each, 0);
  if (bytes * targets.length <= ORDER_LIMITS.request) return [];
  return orderSizeFaults(orderPayload(draft).payload).map(ofOrder);
}

/** Bytes of a form, and more than a translation's key, the names of its fields and its mark take. */
const NAMES = 1000;

const names = (codes: readonly string[]) => listed(codes.map(languageName));

/**
 * What Gengo found wrong with a draft that it was sent. What is the same for all translations is said once;
 * what is wrong with a text in some languages only, for each of these.
 */
export function refusalFaults(error: ApiError, draft: OrderDraft): DraftFaults {
  const { order, jobs } = submissionFaults(error, orderPayload(draft).payload.jobs);
  const common = new Map<string, OrderFault>();
  const addToOrder = ({ field }: Fault, message: string) =>
    common.set(message, ofOrder({ field, message }));
  const rows = new Map<string, (RowFault & { target: string })[]>();
  for (const fault of order) addToOrder(fault, faultText(fault));
  for (const [key, faults] of jobs) {
    const { row, target } = readJobKey(key);
    for (const fault of faults) {
      const { field = '' } = fault;
      const message = faultText(fault);
      const language = languageName(target);
      if (field === 'lc_tgt') addToOrder(fault, t`${language}: ${message}`);
      else if (Object.hasOwn(ORDER_FIELDS, field)) addToOrder(fault, message);
      else
        rows.set(row, [
          ...(rows.get(row) ?? []),
          { field: ROW_FIELDS[field] ?? 'text', message, target },
        ]);
    }
  }
  return {
    order: [...common.values()],
    rows: new Map([...rows].map(([row, faults]) => [row, ofSome(faults, draft.targets)])),
  };
}

/** A fault that a text has in every language is not about one of them. */
function ofSome(faults: readonly RowFault[], { length: all }: readonly string[]): RowFault[] {
  const like = (one: RowFault) =>
    faults.filter(({ field, message }) => field === one.field && message === one.message);
  return faults.flatMap((fault) => {
    const same = like(fault);
    if (same.length < all) return [fault];
    const { field, message } = fault;
    return same[0] === fault ? [{ field, message }] : [];
  });
}

const ofOrder = ({
  field = '',
  message,
}: Pick<Fault, 'message'> & { field: string | undefined }) => ({
  field: WHOLE_ORDER[field],
  message,
});

/** What is left of faults when the draft has been changed since: not those of a text that was. */
export function stillTrue(faults: DraftFaults, sent: OrderDraft, now: OrderDraft): DraftFaults {
  if (sent === now) return faults;
  const unchanged = new Set(now.rows.filter((row) => sent.rows.includes(row)).map(({ id }) => id));
  return {
    order: faults.order.filter(({ field }) => field === undefined || sent[field] === now[field]),
    rows: new Map([...faults.rows].filter(([row]) => unchanged.has(row))),
  };
}
