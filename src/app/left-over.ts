import * as z from 'zod/mini';
import { LEDGER } from '#api/sending/bulk/bulk-store.ts';
import { draftPieces } from '#features/orders/draft/drafts.ts';
import { readDraft } from '#lib/order/order-draft.ts';
import type { Kind } from '#store/takeover.ts';

const note = z.object({ id: z.string(), changedAt: z.number() });
type Note = z.output<typeof note>;
const isNote = (value: unknown): value is Note => z.safeParse(note, value).success;
const notesIn = (kept: unknown): Note[] => (Array.isArray(kept) ? kept.filter(isNote) : []);
const submission = z.object({ state: z.string() });
const run = z.object({ is: z.string() });

/** Drafts are named in one list: what either version knows of is in it, as it was changed last. */
function mergeNotes(old: unknown, disk: unknown): unknown {
  const known = new Map(notesIn(disk).map((one) => [one.id, one]));
  for (const one of notesIn(old)) {
    const there = known.get(one.id);
    if (!there || there.changedAt < one.changedAt) known.set(one.id, one);
  }
  return [...known.values()].toSorted((a, b) => b.changedAt - a.changedAt);
}

const mergeDraft = (old: unknown, disk: unknown): unknown =>
  disk !== undefined && changedAt(disk) >= changedAt(old) ? disk : old;
const changedAt = (draft: unknown) => readDraft(draft)?.changedAt ?? 0;

/** What was ordered stays ordered, and what perhaps was is not forgotten for one that certainly was not. */
function mergeSubmission(old: unknown, disk: unknown): unknown {
  const [before, now] = [z.safeParse(submission, old), z.safeParse(submission, disk)];
  if (!now.success) return old;
  const isBetter = before.success && before.data.state !== 'free';
  return isBetter && now.data.state !== 'ordered' ? old : disk;
}

/** There is one run of an account: the other waits until that is over. */
function mergeRun(old: unknown, disk: unknown): unknown {
  const now = z.safeParse(run, disk);
  return now.success && now.data.is !== 'done' ? undefined : old;
}

/** How what an older version left under a key is kept now, and what counts where both have something. */
export function kindOfLeft(key: string): Kind {
  const [, kind, id] = key.split(':');
  if (kind === 'drafts') return { merge: mergeNotes };
  if (kind === 'draft') return { options: { pieces: draftPieces }, merge: mergeDraft };
  if (kind === 'submission') return { merge: mergeSubmission };
  if (kind === 'bulk' && id === undefined) return { options: LEDGER, merge: mergeRun };
  return kind === 'outbox' ? { merge: (old) => old } : {};
}
