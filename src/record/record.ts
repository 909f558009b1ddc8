import { type Entry, type Line, writeLine } from './line.ts';
import { createLedger, type Ledger } from './spent.ts';
import type { Store } from './store.ts';

export interface Record {
  /**
   * Writes what is about to be sent, a line for each translation, unless `admits` says no to what the record holds.
   * `kept` only when it is on the disk, or where it need not be.
   */
  begin: (
    entries: readonly Entry[],
    admits?: (ledger: Ledger) => boolean,
  ) => Promise<'kept' | 'over_day_limit' | 'record_unavailable'>;
  /** Writes how it ended; what cannot be written now is written with what comes next. Never throws. */
  end: (entries: readonly Entry[]) => Promise<void>;
  /** Writes what is left to write, and gives what has no outcome. Throws where the record cannot be had. */
  open: () => Promise<Line[]>;
  /** The newest line's `mac`, and how many lines were read and written. */
  head: () => string;
}

export interface RecordOptions {
  store: Store;
  key: string;
  /** Nothing is sent that is not on the disk. */
  isRequired: boolean;
  log: (line: string) => void;
  /** Hears of all lines that are added, here or by others. */
  onNews?: (texts: readonly string[]) => void;
}

/** So many entries wait in memory for a store that comes back. */
const WAITING = 10_000;

export function createRecord({ store, key, isRequired, log, onNews }: RecordOptions): Record {
  const ledger = createLedger();
  let waiting: Entry[] = [];
  let isFailing = false;

  /** @throws when nothing could be written */
  const write = async (choose: () => readonly Entry[]) => {
    let late: Entry[] = [];
    let isGivenUp = false;
    try {
      await store.add((news) => {
        ledger.take(news);
        onNews?.(news);
        if (isGivenUp) return [];
        const entries = choose();
        late = waiting;
        waiting = [];
        let prev = ledger.head();
        return [...late, ...entries].map((entry) => {
          const { text, mac } = writeLine(entry, prev, key);
          prev = mac;
          return text;
        });
      });
    } catch (error) {
      isGivenUp = true;
      waiting = [...late, ...waiting];
      const { code = error instanceof Error ? error.name : '' } = error as NodeJS.ErrnoException;
      if (!isFailing) log(`The record cannot be written (${code}).`);
      isFailing = true;
      throw error;
    }
    if (isFailing) log('The record is written again.');
    isFailing = false;
  };

  const keep = (entries: readonly Entry[]) => {
    const room = WAITING - waiting.length;
    if (room < entries.length) log(`The record lacks ${entries.length - room} lines.`);
    waiting.push(...entries.slice(0, Math.max(0, room)));
  };

  return {
    begin: async (entries, admits) => {
      let isOver = false;
      try {
        await write(() => {
          isOver = admits?.(ledger) === false;
          return isOver ? [] : entries;
        });
        return isOver ? 'over_day_limit' : 'kept';
      } catch {
        // A limit that cannot be looked up is not kept to.
        if (isRequired || admits) return 'record_unavailable';
        keep(entries);
        return 'kept';
      }
    },
    end: (entries) => write(() => entries).catch(() => keep(entries)),
    open: async () => {
      await write(() => []);
      return ledger.open();
    },
    head: () => `${ledger.head()} after ${ledger.size()} lines`,
  };
}
