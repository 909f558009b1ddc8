import type { Wording } from '#api/memory/wordings.ts';

/** How a text of a file stands in one language. */
export type Stand = 'done' | 'approved' | 'waiting' | 'coming' | 'changed' | 'missing';

export interface Choice {
  stand: Stand;
  /** What goes into the file; undefined: nothing is put there. */
  text: string | undefined;
  /** The translation that this comes from, or that is still to come. */
  jobId: string | undefined;
  /** Different words that are approved for this very text, newest first: one is chosen, by default `text`. */
  wordings: readonly Approved[];
}

export interface Approved {
  text: string;
  jobId: string;
}

export interface Wishes {
  /** What the file has as done is written over. */
  overwrite: boolean;
  /** What is not approved yet goes out too. */
  unapproved: boolean;
  /** Which of differing wordings, by its translation's id. */
  picked?: string | undefined;
}

/**
 * What becomes of a text of a file in one language, by what the account has of it (newest first). What the file has as
 * done stays; else what was approved under its key and for this very text; else for this text under any key, the
 * newest; of a key whose text was another one nothing is taken.
 */
export function choose(
  isDone: boolean,
  known: readonly Wording[],
  { overwrite, unapproved, picked }: Wishes,
): Choice {
  if (isDone && !overwrite) return nothing('done');
  const same = known.filter(({ isSame }) => isSame);
  const approved = same.filter(({ stand }) => stand === 'approved');
  const inOrder = [
    ...approved.filter(({ isKey }) => isKey),
    ...approved.filter((one) => !one.isKey),
  ];
  const wordings = distinct(approved);
  const chosen = approved.find(({ jobId }) => jobId === picked) ?? inOrder[0];
  if (chosen) return { stand: 'approved', text: chosen.translation, jobId: chosen.jobId, wordings };
  const waiting = same.find(({ stand }) => stand === 'waiting');
  if (waiting)
    return {
      ...nothing('waiting', waiting.jobId),
      text: unapproved ? waiting.translation : undefined,
    };
  const coming = same.find(({ stand }) => stand === 'coming');
  if (coming) return nothing('coming', coming.jobId);
  // What the file has as done and is to be written over stays where nothing is there to do it.
  if (isDone) return nothing('done');
  const before = known.find(({ isKey }) => isKey);
  return before ? nothing('changed', before.jobId) : nothing('missing');
}

const nothing = (stand: Stand, jobId?: string): Choice => ({
  stand,
  text: undefined,
  jobId,
  wordings: [],
});

function distinct(approved: readonly Wording[]): Approved[] {
  const byText = new Map<string, Approved>();
  for (const { translation, jobId } of approved)
    if (translation !== undefined && !byText.has(translation))
      byText.set(translation, { text: translation, jobId });
  return [...byText.values()];
}

/** What would have to be ordered. */
export const isOpen = ({ stand }: Choice): boolean => stand === 'missing' || stand === 'changed';
