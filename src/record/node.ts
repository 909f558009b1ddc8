import { parseArgs } from 'node:util';
import { openReading } from './reading.ts';
import { readRecord } from './settings.ts';
import { tableOf } from './table.ts';
import { verify } from './verify.ts';

const USAGE = `npm run --silent record -- verify [--head <from Galley's log>]…
npm run --silent record -- export [--from 2026-11-01] [--to 2026-11-30] [--pseudonyms]

with the GALLEY_RECORD and GALLEY_RECORD_KEY of that Galley; days are UTC.`;

const DAY = /^\d{4}-\d\d-\d\d$/;
const OPTIONS = {
  head: { type: 'string', multiple: true },
  from: { type: 'string' },
  to: { type: 'string' },
  pseudonyms: { type: 'boolean' },
} as const;

/** `npm run record`: looks whether a record is whole, or gives it as a table. */
async function run(): Promise<number> {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const [command, ...more] = positionals;
  const days = [values.from, values.to].filter((day) => day !== undefined);
  const settings = readRecord({ ...process.env, GALLEY_LIMITS: '' });
  if (more.length > 0 || !days.every((day) => DAY.test(day)) || !settings) throw new Error(USAGE);
  const read = await openReading(settings);
  if (command === 'export') {
    const key = values.pseudonyms ? settings.key : undefined;
    for await (const row of tableOf(read(values.from, values.to), key)) process.stdout.write(row);
    return 0;
  }
  if (command !== 'verify') throw new Error(USAGE);
  const { lines, head, faults } = await verify(read(), settings.key, values.head);
  for (const fault of faults) console.error(fault);
  console.log(`${lines} lines, ${faults.length === 0 ? 'whole' : 'NOT whole'}, up to ${head}`);
  return faults.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
