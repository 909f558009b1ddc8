import { hashOf } from '#lib/text/hash.ts';
import { nearText } from '#lib/text/near-text.ts';
import { createBuckets } from './buckets.ts';
import { type MemoryRecord, type Stand, standOf } from './record.ts';

interface Entry {
  /** `hashOf` its pair and its text but for spaces and case. */
  hash: number;
  /** `hashOf` its pair and its key in a file, if it has one. */
  keyHash: number | undefined;
  stand: Stand | undefined;
  status: string;
  at: number;
  read: number;
}

/** What may be meant, to be compared by what it holds. */
export interface Candidate {
  id: string;
  stand: Stand;
  at: number;
}

export interface Counted {
  all: number;
  approved: number;
  /** Unix seconds of the oldest and the newest; undefined where there is none. */
  from: number | undefined;
  to: number | undefined;
}

export type MemoryIndex = ReturnType<typeof createMemoryIndex>;

/** Finds translations by their texts. It holds no text: 100,000 of them take a few dozen MB, whatever their length. */
export function createMemoryIndex() {
  const entries = new Map<string, Entry>();
  const byText = createBuckets();
  const byKey = createBuckets();
  const known = (id: string): Candidate[] => {
    const { stand, at = 0 } = entries.get(id) ?? {};
    return stand ? [{ id, stand, at }] : [];
  };
  return {
    /** Takes in a reading, unless a later one is known. */
    put: (record: MemoryRecord): boolean => {
      const { id, pair, source, status, at, read } = record;
      const before = entries.get(id);
      if (before && before.read > read) return false;
      const hash = textHash(pair, source);
      const keyHash = record.key === undefined ? undefined : keyHashOf(pair, record.key);
      byText.move(id, before?.hash, hash);
      byKey.move(id, before?.keyHash, keyHash);
      entries.set(id, { hash, keyHash, stand: standOf(record), status, at, read });
      return true;
    },
    /** The translations that may be of this text, with what is known of them: to be compared by their texts. */
    candidates: (pair: string, text: string): Candidate[] =>
      byText.at(textHash(pair, text)).flatMap(known),
    /** Those that may have this key, whatever their text. */
    withKey: (pair: string, key: string): Candidate[] =>
      byKey.at(keyHashOf(pair, key)).flatMap(known),
    has: (id: string): boolean => entries.has(id),
    statusOf: (id: string): string | undefined => entries.get(id)?.status,
    some: (): string | undefined => entries.keys().next().value,
    clear: () => {
      entries.clear();
      byText.clear();
      byKey.clear();
    },
    count: (): Counted => {
      let [approved, from, to] = [0, Infinity, -Infinity];
      for (const { stand, at } of entries.values()) {
        if (stand === 'approved') approved += 1;
        from = Math.min(from, at);
        to = Math.max(to, at);
      }
      const isEmpty = entries.size === 0;
      return {
        all: entries.size,
        approved,
        from: isEmpty ? undefined : from,
        to: isEmpty ? undefined : to,
      };
    },
  };
}

const textHash = (pair: string, text: string) => hashOf(`${pair}\n${nearText(text)}`);
const keyHashOf = (pair: string, key: string) => hashOf(`${pair}\n${key}`);
