import { expect, test } from 'vitest';
import { HOUR, jobOf, openClient, someJob, type Client } from '../test-client.ts';
import { MAX_FILE_BYTES } from './file-quotes.ts';

const TEXT = 'The hut opens in May. [[[Fernweg]]] <b>Bring</b> boots.';
const terms = { type: 'file', file_key: 'file_1', lc_src: 'en', lc_tgt: 'de', tier: 'pro' };
const text = new File([TEXT], 'hut rules.txt', { type: 'text/plain' });

/** Quotes as an official client does: the signed fields and `data` in the form, then the files. */
async function quote(
  client: Client,
  jobs: object,
  files: Record<string, File> = { file_1: text },
  path = 'translate/service/quote',
) {
  const form = new FormData();
  for (const [key, value] of Object.entries(client.auth)) form.set(key, String(value));
  form.set('data', JSON.stringify({ jobs }));
  for (const [key, file] of Object.entries(files)) form.set(key, file);
  return client.read(`/v2/${path}`, { method: 'POST', body: form });
}

/** The identifier under which a job was quoted. */
async function identify(client: Client, file: File = text) {
  const { response } = await quote(client, { a: terms }, { file_1: file });
  // The quote's shape has its own test.
  return (response as { jobs: { a: { identifier: string } } }).jobs.a.identifier;
}

test.each(['translate/service/quote', 'translate/service/quote/file'])('%s', async (path) => {
  const answer = await quote(await openClient(), { job_1: terms }, { file_1: text }, path);
  expect(answer.response).toEqual({
    jobs: {
      job_1: {
        unit_count: 7,
        credits: 0.84,
        eta: expect.any(Number),
        currency: 'USD',
        type: 'file',
        identifier: expect.stringMatching(/^[0-9a-f]{64}$/),
        lc_src: 'en',
        lc_src_detected: 'en',
      },
    },
  });
});

test('one file for two languages, and a text beside', async () => {
  const jobs = [terms, { ...terms, lc_tgt: 'fr' }, someJob(1)];
  const { response } = await quote(await openClient(), jobs);
  const quotes = (response as { jobs: { identifier?: string; unit_count: number }[] }).jobs;
  expect(quotes.map(({ unit_count }) => unit_count)).toEqual([7, 7, 7]);
  expect(new Set(quotes.map(({ identifier }) => identifier)).size).toBe(3);
});

const named = (name: string, bytes: string | Uint8Array<ArrayBuffer> = 'x', type = '') =>
  new File([bytes], name, { type });

test.each<[string, object, File, number]>([
  ['no key', { file_key: '' }, text, 1803],
  ['no such part', { file_key: 'file_2' }, text, 1802],
  ['an empty file', {}, named('a.txt', ''), 1802],
  ['no file name', {}, named(''), 1501],
  ['too large', {}, named('a.txt', new Uint8Array(MAX_FILE_BYTES + 1)), 1306],
  ['no document', {}, named('a.mp4', 'x', 'video/mp4'), 1352],
  ['an unknown tier', { tier: 'nonprofit' }, text, 1304],
  ['a pair not on offer', { lc_src: 'fi', lc_tgt: 'th' }, text, 1551],
])('a file with a fault of its own: %s', async (_, wrong, file, code) => {
  const jobs = { good: terms, bad: { ...terms, ...wrong, lc_src: 'en', ...wrong } };
  const { response } = await quote(await openClient(), jobs, { file_1: file });
  expect(response).toMatchObject({
    jobs: { bad: { err: { code, filename: expect.any(String), key: 'bad' } } },
  });
});

const many = Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`file_${n}`, named('a')]));

test.each<[object, Record<string, File>, number]>([
  [{ a: { ...terms, file_key: 'file_0' } }, many, 1305],
  [{ a: terms }, { file_1: text, file_2: text }, 1801],
  [{ '': terms }, { file_1: text }, 1804],
  [{}, { file_1: text }, 1800],
])('files with a fault of the whole quote: %#', async (jobs, files, code) => {
  expect(await quote(await openClient(), jobs, files)).toMatchObject({ err: { code } });
});

test('a form that breaks off is refused, as one without a key', async () => {
  const { read } = await openClient();
  const headers = { 'content-type': 'multipart/form-data; boundary=b' };
  const answer = await read('/v2/translate/service/quote', {
    method: 'POST',
    headers,
    body: '--b\r\n',
  });
  expect(answer).toMatchObject({ err: { code: 1150 } });
});

test('a file is ordered by its identifier alone, and delivered as a file', async () => {
  const client = await openClient({ speed: 60 });
  client.sandbox.publish('https://galley.example');
  const identifier = await identify(client);
  const answer = await client.post('translate/jobs', { jobs: { a: { type: 'file', identifier } } });
  expect(answer.response).toMatchObject({ job_count: 1, credits_used: 0.84 });
  const ordered = await jobOf(client, 384985);
  expect(ordered).toMatchObject({ lc_src: 'en', lc_tgt: 'de', tier: 'pro', unit_count: 7 });
  expect(ordered).toMatchObject({ body_src: '', file_download_ready: false });
  expect(ordered).not.toHaveProperty('file_url_tgt');
  client.wait(HOUR);
  const done = await jobOf(client, 384985);
  expect(done).toMatchObject({ status: 'reviewable', file_download_ready: true });
  expect(done).not.toHaveProperty('body_tgt');
  const [source, target] = [String(done.file_url_src), String(done.file_url_tgt)];
  expect([source, target]).toEqual(
    ['source', 'target'].map(
      (side) => `https://galley.example/files/384985/${side}/hut%20rules.txt`,
    ),
  );
  const download = async (url: string) => (await client.fetch(new URL(url).pathname)).text();
  expect(await download(source)).toBe(TEXT);
  expect(await download(target)).toMatch(/\[\[\[Fernweg\]\]\]/);
  expect(await download(target)).not.toBe(TEXT);
  expect((await client.fetch('/files/384985/other/x')).status).toBe(404);
});

test('bytes that are no text come back byte for byte, also after a restart', async () => {
  const kept = { text: '' };
  const store = {
    load: async () => kept.text || undefined,
    save: async (state: string) => void (kept.text = state),
  };
  const bytes = Uint8Array.from({ length: 256 }, (_, n) => 255 - n);
  const client = await openClient({ store });
  const identifier = await identify(client, named('hut.docx', bytes));
  await client.sandbox.close();
  const again = await openClient({ store });
  const answer = await again.post('translate/jobs', { jobs: [{ type: 'file', identifier }] });
  expect(answer).toMatchObject({ opstat: 'ok' });
  const file = await again.fetch('/files/384985/source/hut.docx');
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
  await again.sandbox.close();
});

test('two files are two jobs, one file twice is one', async () => {
  const client = await openClient();
  const [one, two] = [await identify(client), await identify(client, named('b.txt', TEXT))];
  const jobs = [one, two, two].map((identifier) => ({ type: 'file', identifier }));
  const { response } = await client.post('translate/jobs', { jobs });
  expect(response).toMatchObject({ job_count: 3, credits_used: 1.68 });
  expect(response).toMatchObject({ jobs: { 1: [{ job_id: 384986 }], 2: [{ job_id: 384986 }] } });
});

test('grouping knows the pair of a file', async () => {
  const client = await openClient();
  const identifier = await identify(client);
  const job = { type: 'file', identifier };
  const other = { jobs: [job, someJob(1, { lc_tgt: 'ja' })], as_group: 1 };
  expect(await client.post('translate/jobs', other)).toMatchObject({ err: { code: 1950 } });
  const same = { jobs: [job, someJob(1, { lc_tgt: 'de', tier: 'pro' })], as_group: 1 };
  expect(await client.post('translate/jobs', same)).toMatchObject({ opstat: 'ok' });
});

test('an identifier is good for a day', async () => {
  const client = await openClient();
  const identifier = await identify(client);
  client.wait(25 * HOUR);
  await identify(client);
  const answer = await client.post('translate/jobs', { jobs: [{ type: 'file', identifier }] });
  expect(answer.err).toMatchObject({ 0: [{ code: 1303 }] });
});

test('the log tells what was uploaded', async () => {
  const client = await openClient();
  await identify(client);
  const { log } = await client.control('log');
  expect(log).toMatchObject([
    {
      args: { data: { jobs: { a: terms } } },
      files: { file_1: { filename: 'hut rules.txt', size: TEXT.length } },
      code: 0,
    },
  ]);
});

test('glossaries: those of the demo, one of them, none for a new account', async () => {
  const client = await openClient({ scenario: 'demo' });
  const { response } = await client.get('translate/glossary');
  const list = response as { id: number; ctime: string }[];
  expect(list.length).toBeGreaterThan(1);
  expect(list[0]?.ctime).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}$/);
  expect(await client.get(`translate/glossary/${list[0]?.id}`)).toMatchObject({
    response: list[0],
  });
  expect(await client.get('translate/glossary/7')).toMatchObject({ err: { code: 404 } });
  expect(await (await openClient()).get('translate/glossary')).toMatchObject({ response: [] });
});
