import { hashOf } from '#lib/text/hash.ts';
import type { Fact } from '#lib/insight/fact.ts';
import { nearText } from '#lib/text/near-text.ts';
import { createBuckets } from './buckets.ts';
import { factOf, type MemoryRecord, type Stand, standOf } from './remembered.ts';

interface Entry {
  /** `hashOf` its pair and its text but for spaces and case; of a file there is none. */
  hash: number | undefined;
  /** `hashOf` its pair and its key in a file, if it has one. */
  keyHash: number | undefined;
  stand: Stand | undefined;
  status: string;
  at: number;
  read: number;
  fact: Fact | undefined;
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
  const words = new Map<string, string>();
  /** The same words once, however often they come. */
  const shared = (fact: Fact): Fact => {
    const once = (word: string) => words.get(word) ?? (words.set(word, word), word);
    const { pair, tier, currency, status, order } = fact;
    return Object.assign(fact, {
      pair: once(pair),
      tier: once(tier),
      currency: once(currency),
      status: once(status),
      order: order === undefined ? undefined : once(order),
    });
  };
  const known = (id: string): Candidate[] => {
    const { stand, at = 0 } = entries.get(id) ?? {};
    return stand ? [{ id, stand, at }] : [];
  };
  return {
    /** Takes in a reading, unless a later one is known. */
    put: (record: MemoryRecord): boolean => {
      const { id, pair, source, isFile = false, status, at, read } = record;
      const before = entries.get(id);
      if (before && before.read > read) return false;
      const hash = isFile ? undefined : textHash(pair, source);
      const keyHash = record.key === undefined ? undefined : keyHashOf(pair, record.key);
      byText.move(id, before?.hash, hash);
      byKey.move(id, before?.keyHash, keyHash);
      const fact = factOf(record);
      const stand = isFile ? undefined : standOf(record);
      entries.set(id, { hash, keyHash, stand, status, at, read, fact: fact && shared(fact) });
      return true;
    },
    /** The translations that may be of this text, with what is known of them: to be compared by their texts. */
    candidates: (pair: string, text: string): Candidate[] =>
      byText.at(textHash(pair, text)).flatMap(known),
    /** Those that may have this key, whatever their text. */
    withKey: (pair: string, key: string): Candidate[] =>
      byKey.at(keyHashOf(pair, key)).flatMap(known),
    /** Known with all that is kept of it today. */
    has: (id: string): boolean => entries.get(id)?.fact !== undefined,
    statusOf: (id: string): string | undefined => entries.get(id)?.status,
    some: (): string | undefined => entries.keys().next().value,
    /** What can be summed, in the order in which it was first read. */
    facts: (): Fact[] => [...entries.values()].flatMap(({ fact }) => fact ?? []),
    clear: () => {
      words.clear();
      entries.clear();
      byText.clear();
      byKey.clear();
    },
    count: (): Counted => {
      let [all, approved, from, to] = [0, 0, Infinity, -Infinity];
      for (const { hash, stand, at } of entries.values()) {
        // Of a file nothing can be found.
        if (hash === undefined) continue;
        all += 1;
        if (stand === 'approved') approved += 1;
        from = Math.min(from, at);
        to = Math.max(to, at);
      }
      const isEmpty = all === 0;
      return {
        all,
        approved,
        from: isEmpty ? undefined : from,
        to: isEmpty ? undefined : to,
      };
    },
  };
}

const textHash = (pair: string, text: string) => hashOf(`${pair}\n${nearText(text)}`);
const keyHashOf = (pair: string, key: string) => hashOf(`${pair}\n${key}`);
