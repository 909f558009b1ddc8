import * as z from 'zod/mini';
import { type Sums, type SumsAsk, sumUp } from '#lib/insight/sums.ts';
import { nearText } from '#lib/text/near-text.ts';
import type { Records } from '#store/records.ts';
import { type Counted, createMemoryIndex, type MemoryIndex } from './memory-index.ts';
import { isSameText } from './same-text.ts';
import { type MemoryRecord, memoryRecord, pairOf, type Stand } from './remembered.ts';
import { type Wording, type WordingsAsk, wordingsOf } from './wordings.ts';

/** Whose memory, and whether it is kept or lasts as long as the page. */
export interface Whose {
  owner: string;
  isKept: boolean;
}

/** What a memory is asked: by these its page and its worker speak. */
export interface Asks {
  put: { records: readonly MemoryRecord[] };
  find: { source: string; targets: readonly string[]; texts: readonly string[] };
  wordings: WordingsAsk;
  /** `status`: also those that are known in another one. */
  missing: { ids: readonly string[]; status?: string | undefined };
  count: object;
  sums: SumsAsk;
  /** Of what is known the newest that were ordered in `[from, to)`, at most so many; times in Unix seconds. */
  newest: { from: number; to: number; most: number; statuses?: readonly string[] | undefined };
  forget: object;
}

export type Question = { [Of in keyof Asks]: Whose & { ask: Of } & Asks[Of] }[keyof Asks];

/** The best that is known of a text in one language. */
export interface Found {
  target: string;
  stand: Stand;
  /** False: the same but for spaces and case. */
  isExact: boolean;
  jobId: string;
  /** Unix seconds: when Gengo received it. */
  at: number;
  translation: string | undefined;
}

/** A translation by its id, with what tells whether more must be read of it. */
export interface Known {
  id: string;
  status: string;
  /** In millionths of its currency. */
  credits: number;
  currency: string;
}

export interface Answers {
  put: null;
  /** For each text. */
  find: Found[][];
  /** For each text. */
  wordings: Wording[][];
  /** Those of the ids that are not known, or not in this status. */
  missing: string[];
  count: Counted;
  sums: Sums;
  newest: Known[];
  forget: null;
}
export type Answer = Answers[keyof Answers];

/** A memory's part of all keys, so that it goes with all else of its owner. */
const prefixOf = (owner: string) => `${owner}:memory:`;

/** What tells the memories of other tabs what was read. */
type Channel = Pick<BroadcastChannel, 'postMessage' | 'addEventListener'> | undefined;

interface MemoryTools {
  kept: () => Records;
  inMemory: () => Records;
  channel: Channel;
}

interface Open {
  isKept: boolean;
  index: MemoryIndex;
  records: Records;
  ready: Promise<void>;
}

/** Answers what pages ask, for each owner from a memory of its own, which is read when it is first asked. */
export function createAnswers({ kept, inMemory, channel }: MemoryTools) {
  const memories = new Map<string, Open>();

  const open = async ({ owner, isKept }: Whose): Promise<Open> => {
    const known = memories.get(owner);
    if (known && known.isKept === isKept) return known;
    const records = isKept ? kept() : inMemory();
    const index = createMemoryIndex();
    const prefix = prefixOf(owner);
    const load = async () => {
      // For this session only: what was kept before is not.
      if (!isKept) await forgetKept(kept, prefix);
      await records.each(prefix, (values) => {
        for (const one of parsed(values)) index.put(one);
      });
    };
    const made: Open = { isKept, index, records, ready: load() };
    memories.set(owner, made);
    // The next question tries again.
    made.ready.catch(() => memories.get(owner) === made && memories.delete(owner));
    return made;
  };

  channel?.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    const memory = memories.get(data.owner);
    if (!memory?.isKept) return;
    if (data.isCleared) memory.index.clear();
    for (const one of data.records) memory.index.put(one);
  });

  const tell = ({ isKept }: Open, told: Told) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin
    if (isKept) channel?.postMessage(told);
  };

  return {
    answer: async (question: Question): Promise<Answer> => {
      const memory = await open(question);
      await memory.ready;
      const { index, records } = memory;
      const prefix = prefixOf(question.owner);
      switch (question.ask) {
        case 'put': {
          const news = question.records.filter(index.put);
          await records.put(news.map((one) => [prefix + one.id, one]));
          tell(memory, { owner: question.owner, records: news });
          return null;
        }
        case 'find':
          return find(memory, prefix, question);
        case 'wordings': {
          const read = async (ids: readonly string[]) =>
            parsed(await records.get(ids.map((id) => prefix + id)));
          return wordingsOf(index, read, question);
        }
        case 'missing': {
          const { ids, status } = question;
          return ids.filter((id) =>
            status === undefined ? !index.has(id) : index.statusOf(id) !== status,
          );
        }
        case 'count':
          return index.count();
        case 'sums':
          return sumUp(index.facts(), question);
        case 'newest':
          return newestOf(index, question);
        case 'forget':
          index.clear();
          await records.clear(prefix);
          tell(memory, { owner: question.owner, records: [], isCleared: true });
          return null;
        default:
          return question satisfies never;
      }
    },
    /** Something was cleared on this disk: what is there no more is not known any more either. */
    cleared: async (): Promise<void> => {
      for (const [owner, memory] of memories) {
        const some = memory.index.some();
        if (!memory.isKept || some === undefined) continue;
        const [there] = await memory.records.get([prefixOf(owner) + some]).catch(() => [undefined]);
        if (there === undefined) memory.index.clear();
      }
    },
  };
}

interface Told {
  owner: string;
  records: readonly MemoryRecord[];
  isCleared?: true;
}

const parsed = (values: readonly unknown[]): MemoryRecord[] =>
  values.flatMap((value) => {
    const read = z.safeParse(memoryRecord, value);
    return read.success ? [read.data] : [];
  });

/** Where nothing can be kept, nothing was. */
async function forgetKept(kept: () => Records, prefix: string) {
  const records = kept();
  await records.clear(prefix).catch(() => {});
  records.close();
}

/** What approves comes first, then the very text, then the newest. */
const RANKS: readonly Stand[] = ['approved', 'waiting', 'coming'];
const better = (a: Found, b: Found) =>
  RANKS.indexOf(a.stand) - RANKS.indexOf(b.stand) ||
  Number(b.isExact) - Number(a.isExact) ||
  b.at - a.at;

async function find(
  { index, records }: Open,
  prefix: string,
  { source, targets, texts }: Question & { ask: 'find' },
): Promise<Found[][]> {
  const near = texts.map((text) =>
    targets.flatMap((target) =>
      index
        .candidates(pairOf(source, target), text)
        .map((candidate) => ({ ...candidate, target, text })),
    ),
  );
  const all = near.flat();
  const read = await records.get(all.map(({ id }) => prefix + id));
  const bodies = new Map(parsed(read).map((one) => [one.id, one]));
  return near.map((candidates) => {
    const found = candidates.flatMap(({ id, stand, at, target, text }): Found[] => {
      const record = bodies.get(id);
      if (!record || !isNear(record.source, text)) return [];
      const isExact = isSameText(record.source, text);
      return [{ target, stand, isExact, jobId: id, at, translation: record.translation }];
    });
    return targets.flatMap(
      (target) => found.filter((one) => one.target === target).toSorted(better)[0] ?? [],
    );
  });
}

function newestOf(index: MemoryIndex, { from, to, most, statuses }: Asks['newest']): Known[] {
  return index
    .facts()
    .filter(
      (fact) => fact.at >= from && fact.at < to && (!statuses || statuses.includes(fact.status)),
    )
    .toSorted((a, b) => b.at - a.at || Number(b.id) - Number(a.id))
    .slice(0, most)
    .map(({ id, status, credits, currency }) => ({ id, status, credits, currency }));
}

/** Two texts may have one hash. */
const isNear = (one: string, other: string) => nearText(one) === nearText(other);
