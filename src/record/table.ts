import { createHmac } from 'node:crypto';
import { csvLine, guarded } from '#lib/files/out/csv-line.ts';
import { type Line, readLine } from './line.ts';

/** The columns of the export, and what stands in them; what only the browser said is called so. */
const COLUMNS: Readonly<{ [heading: string]: (line: Line) => string | number | null | undefined }> =
  {
    at: ({ at }) => at,
    who: ({ who }) => who,
    role: ({ role }) => role,
    act: ({ act }) => act,
    job: ({ job }) => job,
    order: ({ order }) => order,
    outcome: ({ outcome }) => outcome ?? 'begun',
    price: ({ price }) => price,
    rating: ({ rating }) => rating,
    reason: ({ reason }) => reason,
    texts: ({ texts }) => texts,
    languages: ({ languages }) => languages?.join(' '),
    mark: ({ mark }) => mark,
    request: ({ request }) => request,
    'version (as the browser says)': ({ browser }) => browser?.version,
    'hash (as the browser says)': ({ browser }) => browser?.hash,
    'open findings (as the browser says)': ({ browser }) =>
      Object.entries(browser?.open ?? {})
        .map(([kind, count]) => `${kind} ${count}`)
        .join(', '),
    'price (as the browser says)': ({ browser }) => browser?.price,
  };

/** The same name for the same person, which nobody without the key can trace to them. */
const pseudonymOf = (who: string, key: string) =>
  who && createHmac('sha256', key).update(`who ${who}`).digest('hex').slice(0, 12);

/** A record as CSV, row by row; under pseudonyms if their key is given. */
export async function* tableOf(texts: AsyncIterable<string>, key?: string): AsyncGenerator<string> {
  yield `\uFEFF${csvLine(Object.keys(COLUMNS))}`;
  for await (const text of texts) {
    const line = readLine(text);
    if (!line) continue;
    const shown = key === undefined ? line : { ...line, who: pseudonymOf(line.who, key) };
    yield csvLine(Object.values(COLUMNS).map((cell) => guarded(String(cell(shown) ?? ''))));
  }
}
