import { t } from '@lingui/core/macro';
import type { JobOutcome } from '#api/order/submit-order.ts';
import { type OrderDraft, readJobKey } from '#lib/order/order-draft.ts';
import { beginningOf } from '#lib/text/beginning.ts';
import { orderPayload } from '../draft/order-payload.ts';
import type { Placed, PlacedText } from './placed.ts';
import type { Ordered } from '#api/sending/order/order-types.ts';

/** What is to be told of an order. */
export function placedOf({ draft, sent, answer }: Ordered): Placed {
  const { keys } = orderPayload(draft);
  const { id: draftId, targets } = draft;
  const common = { draftId, targets, at: sent.since, currency: 'USD', old: [], repeats: [] };
  if (answer.is === 'found') {
    const { orderId, missing } = answer.found;
    return {
      ...common,
      ...(orderId !== undefined && { orderId }),
      how: answer.why,
      news: keys.length - missing.length,
      missing: missing.map((key) => nameOf(draft, key)),
    };
  }
  const { orderId, jobs, creditsUsed, currency } = answer.submission;
  const outcomes = [...jobs].map(([key, outcome]) => ({ ...nameOf(draft, key), outcome }));
  return {
    ...common,
    ...(orderId !== undefined && { orderId }),
    how: 'answered',
    news: outcomes.filter(({ outcome }) => outcome.kind === 'new').length,
    old: outcomes.flatMap(({ outcome, ...name }) => oldOf(outcome, name)),
    repeats: outcomes.flatMap(({ outcome, ...name }) => (outcome.kind === 'repeat' ? [name] : [])),
    missing: [],
    ...(creditsUsed !== undefined && { creditsUsed }),
    currency,
  };
}

function oldOf(outcome: JobOutcome, name: PlacedText): Placed['old'] {
  if (outcome.kind !== 'old' && outcome.kind !== 'approved') return [];
  const [{ job_id: jobId }] = outcome.jobs;
  return [{ ...name, jobId, approved: outcome.kind === 'approved' }];
}

/** Enough to know a text by. */
const WORDS = 80;

function nameOf({ rows }: OrderDraft, key: string): PlacedText {
  const { row: id, target } = readJobKey(key);
  const row = rows.find((one) => one.id === id);
  const words = row?.text.trim().split('\n', 1)[0] ?? '';
  const title = row?.title.trim() || row?.file?.name || beginningOf(words, WORDS);
  return { title: title || t`Untitled`, target };
}
