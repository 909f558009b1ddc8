import type { Limits } from '#people/limits.ts';
import type { People } from '#people/person.ts';
import { openFileStore } from './file-store.ts';
import { ANYBODY, recording } from './guard.ts';
import { createHistory } from './history.ts';
import { mend } from './mend.ts';
import { pastOf, whoOrdered } from './past.ts';
import { createRecord } from './record.ts';
import type { RecordSettings } from './settings.ts';
import { loadPostgres, openReading } from './reading.ts';
import type { Store } from './store.ts';

/** In ms: how often what has no outcome is looked for, and the chain's head is told; and once soon after a start. */
const MENDING = 60_000;
const SOON = 20_000;
const TELLING = 3600_000;

type Log = (line: string) => void;

/** @throws as `openFileStore`; where a database does not answer, with one line */
const openStore = async ({ place }: RecordSettings, log: Log): Promise<Store> =>
  place.kind === 'file'
    ? openFileStore(place.path, log)
    : (await loadPostgres()).openPostgresStore(place.url);

async function* readingOf(settings: RecordSettings) {
  yield* (await openReading(settings))();
}

/** The same people, and all that they do recorded; without any, whoever reaches Galley is recorded as nobody. */
export async function openRecorded(
  settings: RecordSettings,
  {
    people = ANYBODY,
    limits,
    log,
  }: { people?: People | undefined; limits?: Limits | undefined; log: Log },
): Promise<People> {
  const { key, isRequired } = settings;
  const store = await openStore(settings, log);
  const history = createHistory(() => readingOf(settings));
  const record = createRecord({ store, key, isRequired, log, onNews: history.take });
  const since = Date.now();
  const timers: NodeJS.Timeout[] = [];
  const tell = () => log(`The record's head: ${record.head()}.`);
  return {
    ...recording({ people, record, limits, ordered: whoOrdered(history, record.open) }),
    past: pastOf(history, record.open),
    start: (ask) => {
      let isMending = false;
      const look = async () => {
        if (isMending) return;
        isMending = true;
        try {
          await mend({ record, ask, isOwn: store.isOwn, since, log });
        } catch {
          // The record or Gengo does not answer: they are asked again in a minute.
        }
        isMending = false;
      };
      const first = setTimeout(look, SOON);
      timers.push(first, setInterval(look, MENDING), setInterval(tell, TELLING));
      for (const timer of timers) timer.unref();
      void look().then(tell);
    },
    close: async () => {
      for (const timer of timers) clearTimeout(timer);
      await record.open().catch(() => []);
      tell();
      await store.close();
    },
  };
}
