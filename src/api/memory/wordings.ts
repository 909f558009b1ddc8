import { withoutProtection } from '#lib/text/kept-marks.ts';
import { isSameText } from './same-text.ts';
import type { Candidate, MemoryIndex } from './memory-index.ts';
import { type MemoryRecord, pairOf, type Stand } from './remembered.ts';

/** Texts of a file, by their keys. */
export interface WordingsAsk {
  source: string;
  targets: readonly string[];
  /** As orders name it: where a translation names another file, its key says nothing of this one. */
  file: string;
  texts: readonly { key: string; source: string }[];
}

/** A translation that the account has of a text of a file, or of what that text was before. */
export interface Wording {
  target: string;
  stand: Stand;
  jobId: string;
  /** Unix seconds: when Gengo received it. */
  at: number;
  /** Undefined while there is none by a person; without brackets that were put in for the order alone. */
  translation: string | undefined;
  /** Its order was of this key of this file. */
  isKey: boolean;
  /** It is of this very text; false: the key's text was another one then. */
  isSame: boolean;
}

/** All that is known of each text, newest first: of the very text, or under the same key. */
export async function wordingsOf(
  index: MemoryIndex,
  read: (ids: readonly string[]) => Promise<readonly MemoryRecord[]>,
  { source: language, targets, file, texts }: WordingsAsk,
): Promise<Wording[][]> {
  const near = texts.map(({ key, source }) =>
    targets.flatMap((target) => {
      const pair = pairOf(language, target);
      const all = [...index.candidates(pair, source), ...index.withKey(pair, key)];
      return [...new Map(all.map((one) => [one.id, one])).values()];
    }),
  );
  const records = await read([...new Set(near.flat().map(({ id }) => id))]);
  const byId = new Map(records.map((one) => [one.id, one]));
  return texts.map((text, at) =>
    (near[at] ?? [])
      .flatMap((candidate) => wordingOf(candidate, byId.get(candidate.id), text, file))
      .toSorted((a, b) => b.at - a.at),
  );
}

/** One may have come with its folders, and the other without. */
const isSameFile = (one: string, other: string) =>
  `/${one}`.endsWith(`/${other}`) || `/${other}`.endsWith(`/${one}`);

function wordingOf(
  { id, stand, at }: Candidate,
  record: MemoryRecord | undefined,
  text: { key: string; source: string },
  file: string,
): Wording[] {
  if (!record) return [];
  const isKey = record.key === text.key && isSameFile(record.file ?? file, file);
  const isSame = isSameText(record.source, text.source);
  const { pair } = record;
  const translation = record.translation && withoutProtection(record.translation, text.source);
  const target = pair.slice(pair.indexOf('>') + 1);
  return isKey || isSame ? [{ target, stand, jobId: id, at, translation, isKey, isSame }] : [];
}
