import { hashOf } from '#lib/text/hash.ts';
import { nearText } from '#lib/text/near-text.ts';
import { type MemoryRecord, type Stand, standOf } from './record.ts';

interface Entry {
  /** `hashOf` its pair and its text but for spaces and case. */
  hash: number;
  stand: Stand | undefined;
  status: string;
  at: number;
  read: number;
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
  /** Most texts stand there once: an array for each would take as much as all else. */
  const byHash = new Map<number, string | readonly string[]>();
  const idsAt = (hash: number): readonly string[] => {
    const found = byHash.get(hash);
    return typeof found === 'string' ? [found] : (found ?? []);
  };
  const place = (hash: number, ids: readonly string[]) => {
    const [first] = ids;
    if (first === undefined) byHash.delete(hash);
    else byHash.set(hash, ids.length === 1 ? first : ids);
  };
  return {
    /** Takes in a reading, unless a later one is known. */
    put: (record: MemoryRecord): boolean => {
      const { id, pair, source, status, at, read } = record;
      const known = entries.get(id);
      if (known && known.read > read) return false;
      const hash = textHash(pair, source);
      if (known && known.hash !== hash)
        place(
          known.hash,
          idsAt(known.hash).filter((one) => one !== id),
        );
      if (known?.hash !== hash) place(hash, [...idsAt(hash), id]);
      entries.set(id, { hash, stand: standOf(record), status, at, read });
      return true;
    },
    /** The translations that may be of this text, with what is known of them: to be compared by their texts. */
    candidates: (pair: string, text: string): { id: string; stand: Stand; at: number }[] =>
      idsAt(textHash(pair, text)).flatMap((id) => {
        const { stand, at = 0 } = entries.get(id) ?? {};
        return stand ? [{ id, stand, at }] : [];
      }),
    has: (id: string): boolean => entries.has(id),
    statusOf: (id: string): string | undefined => entries.get(id)?.status,
    some: (): string | undefined => entries.keys().next().value,
    clear: () => {
      entries.clear();
      byHash.clear();
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
