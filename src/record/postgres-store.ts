import postgres from 'postgres';
import { DAYS_READ, type ReadStore, type Store } from './store.ts';

/** In s: to connect; in ms: for one writing, after which it counts as failed. */
const CONNECTING = 3;
const PATIENCE = 5_000;

/** One number for all Galleys, which write one after the other. */
const LOCK = 4_180_016;

const connect = (url: string) =>
  postgres(url, { max: 1, connect_timeout: CONNECTING, onnotice: () => {}, backoff: () => 0.2 });

const makeTable = (sql: postgres.Sql) => sql`
  create table if not exists galley_record (
    seq bigint generated always as identity primary key,
    day date not null default (now() at time zone 'utc')::date,
    line text not null
  )`;

/** Reads the lines of days, in parts: a record may be long. */
export function readPostgres(url: string): ReadStore {
  return async function* read(from = '0001-01-01', to = '9999-12-31') {
    const sql = connect(url);
    try {
      const rows = sql<{ line: string }[]>`
        select line from galley_record where day between ${from} and ${to} order by seq`;
      for await (const part of rows.cursor(1000)) for (const { line } of part) yield line;
    } finally {
      await sql.end();
    }
  };
}

/**
 * A record in PostgreSQL, for several Galleys: each writing takes one lock, sees what the others wrote, and goes on from it.
 * @throws Error with one line where the database does not answer
 */
export async function openPostgresStore(url: string): Promise<Store> {
  const sql = connect(url);
  try {
    await within(makeTable(sql));
  } catch (error) {
    await sql.end({ timeout: 0 });
    const { code = 'no answer' } = error as NodeJS.ErrnoException;
    throw new Error(`GALLEY_RECORD: the database cannot be used (${code}).`, { cause: error });
  }
  let seen = '0';
  let last: Promise<unknown> = Promise.resolve();

  const append = async (write: Parameters<Store['add']>[0]) => {
    await sql.begin(async (tx) => {
      await tx`select set_config('statement_timeout', ${String(PATIENCE)}, true)`;
      await tx`select pg_advisory_xact_lock(${LOCK})`;
      const news = await tx<{ seq: string; line: string }[]>`
        select seq, line from galley_record
        where seq > ${seen} and (
          ${seen} > 0
          or day > current_date - ${DAYS_READ}::int
          or seq = (select max(seq) from galley_record)
        )
        order by seq`;
      // They stand there whatever becomes of ours.
      seen = news.at(-1)?.seq ?? seen;
      const lines = write(news.map(({ line }) => line));
      if (lines.length > 0)
        await tx`insert into galley_record ${tx(lines.map((line) => ({ line })))}`;
    });
  };

  return {
    isOwn: false,
    add: (write) => {
      const added = last.then(() => within(append(write)));
      last = added.catch(() => undefined);
      return added;
    },
    close: async () => {
      await last;
      await sql.end({ timeout: 1 });
    },
  };
}

async function within<T>(work: PromiseLike<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, fail) => {
    timer = setTimeout(
      () => fail(Object.assign(new Error('no answer'), { code: 'no answer' })),
      PATIENCE,
    );
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
