import { Client } from 'pg';
import { DAYS_READ, type ReadStore, type Store } from './store.ts';

/** In ms: to connect; for one statement, the wait for others included. */
const TIMES = { connectionTimeoutMillis: 3_000, statement_timeout: 5_000, query_timeout: 5_000 };

/** One number for all Galleys, which write one after the other. */
const LOCK = 4_180_016;
/** Lines read at once. */
const PART = 1_000;

/** Asks for this lock, which its transaction keeps to its end. */
const LOCKED = `select pg_advisory_xact_lock(${LOCK})`;

/** Two that make one table at once fail, "if not exists" or not. */
const TABLE = `
  begin;
  ${LOCKED};
  create table if not exists galley_record (
    seq bigint generated always as identity primary key,
    day date not null default (now() at time zone 'utc')::date,
    line text not null
  );
  commit`;
const NEWS = `
  select seq, line from galley_record
  where seq > $1 and (
    $1 > 0
    or day > current_date - ${DAYS_READ}
    or seq = (select max(seq) from galley_record)
  )
  order by seq`;
const SOME = `
  select seq, line from galley_record
  where seq > $1 and day between $2 and $3 order by seq limit ${PART}`;

interface Row {
  seq: string;
  line: string;
}

/** `broken` is told of a connection that ends by itself, which would end the process if nobody were. */
async function connect(url: string, broken: () => void = () => {}): Promise<Client> {
  const client = new Client({ connectionString: url, ...TIMES });
  client.on('error', broken);
  await client.connect();
  return client;
}

/** Reads the lines of days, in parts: a record may be long. */
export function readPostgres(url: string): ReadStore {
  return async function* read(from = '0001-01-01', to = '9999-12-31') {
    const client = await connect(url);
    try {
      let seen = '0';
      for (;;) {
        const { rows } = await client.query<Row>(SOME, [seen, from, to]);
        for (const { line } of rows) yield line;
        seen = rows.at(-1)?.seq ?? seen;
        if (rows.length < PART) return;
      }
    } finally {
      await client.end();
    }
  };
}

/**
 * A record in PostgreSQL, for several Galleys: each writing takes one lock, sees what the others wrote, and goes on from it.
 * @throws Error with one line where the database does not answer
 */
export async function openPostgresStore(url: string): Promise<Store> {
  let client: Client | undefined;
  let seen = '0';
  let last: Promise<unknown> = Promise.resolve();

  const write = async (choose: Parameters<Store['add']>[0], to: Client) => {
    await to.query('begin');
    await to.query(LOCKED);
    const { rows } = await to.query<Row>(NEWS, [seen]);
    const lines = choose(rows.map(({ line }) => line));
    // They stand there whatever becomes of ours.
    seen = rows.at(-1)?.seq ?? seen;
    if (lines.length > 0)
      await to.query('insert into galley_record (line) select unnest($1::text[])', [lines]);
    await to.query('commit');
  };

  /** Whatever fails, fails for good: the next writing has a connection of its own. */
  const onConnection = async (act: (to: Client) => Promise<unknown>) => {
    try {
      client ??= await connect(url, () => {
        client = undefined;
      });
      await act(client);
    } catch (error) {
      const broken = client;
      client = undefined;
      void broken?.end().catch(() => {});
      throw error;
    }
  };

  try {
    await onConnection((to) => to.query(TABLE));
  } catch (error) {
    const { code = 'no answer' } = error as NodeJS.ErrnoException;
    throw new Error(`GALLEY_RECORD: the database cannot be used (${code}).`, { cause: error });
  }
  return {
    isOwn: false,
    add: (choose) => {
      const added = last.then(() => onConnection((to) => write(choose, to)));
      last = added.catch(() => undefined);
      return added;
    },
    close: async () => {
      await last;
      await client?.end();
    },
  };
}
