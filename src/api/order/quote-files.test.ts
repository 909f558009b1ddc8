import { expect, test, vi } from 'vitest';
import { withAccount } from '#test/in-process.ts';
import { fileName, quoteFiles, type FileJob } from './quote-files.ts';
import { glossariesQuery } from './glossaries.ts';
import { submitOrder } from './submit-order.ts';
import { QueryClient } from '@tanstack/react-query';

const words = (name: string, text = 'Seven words are in this small file.') =>
  new File([text], name, { type: 'text/plain' });
const into = (file: File, lc_tgt: string, more: Partial<FileJob> = {}): FileJob => ({
  file,
  lc_src: 'en',
  lc_tgt,
  tier: 'standard',
  ...more,
});

test.each(['docs', 'legacy'] as const)(
  'a file into two languages is sent once: %s',
  async (wire) => {
    const { client, upload } = await withAccount({ wire });
    const guide = words('guide.txt');
    const onProgress = vi.fn<() => void>();
    const quotes = await quoteFiles(
      {
        de: into(guide, 'de'),
        ja: into(guide, 'ja'),
        other: into(words('手引き.txt', 'One'), 'de'),
      },
      { upload, onProgress },
    );
    const quoted = {
      kind: 'quoted',
      identifier: expect.any(String),
      currency: 'USD',
      lc_src: 'en',
    };
    expect([...quotes]).toMatchObject([
      ['de', { ...quoted, unit_count: 7, credits: '0.42', eta: expect.any(Number) }],
      ['ja', { ...quoted, unit_count: 7 }],
      ['other', { ...quoted, unit_count: 1, credits: '0.06' }],
    ]);
    expect(onProgress).toHaveBeenCalledWith({
      sent: expect.any(Number),
      total: expect.any(Number),
    });
    const { log } = await client.control('log');
    expect(log).toMatchObject([
      { files: { file_1: { filename: 'guide.txt' }, file_2: { filename: '手引き.txt' } } },
    ]);
  },
);

test('a quoted file is ordered by its identifier', async () => {
  const { upload } = await withAccount();
  const quote = (await quoteFiles({ a: into(words('a.txt'), 'de') }, { upload })).get('a');
  const identifier = quote?.kind === 'quoted' ? quote.identifier : '';
  const order = { jobs: { a: { type: 'file', identifier, slug: 'Guide' } as const } };
  expect(await submitOrder(order)).toMatchObject({ creditsUsed: '0.42', jobCount: 1 });
});

test('what Gengo refuses of one file leaves the others', async () => {
  const { upload } = await withAccount();
  const quotes = await quoteFiles(
    {
      good: into(words('a.txt'), 'de'),
      tier: into(words('b.txt'), 'de', { tier: 'nonprofit' }),
      pair: into(words('c.txt'), 'th', { lc_src: 'fi' }),
      film: into(new File(['x'], 'd.mp4', { type: 'video/mp4' }), 'de'),
      empty: into(new File([], 'e.txt'), 'de'),
    },
    { upload },
  );
  expect(Object.fromEntries(quotes)).toMatchObject({
    good: { kind: 'quoted' },
    tier: { kind: 'refused', fault: { code: 1304, field: 'tier' } },
    pair: { kind: 'refused', fault: { code: 1551, field: 'lc_tgt' } },
    film: {
      kind: 'refused',
      fault: { code: 1352, message: expect.stringMatching(/kind of file/) },
    },
    empty: { kind: 'refused', fault: { code: 1802, field: 'file' } },
  });
});

test('a file that the answer leaves out is refused, not lost', async () => {
  await withAccount();
  const upload = async () => ({
    status: 200,
    text: '{"opstat":"ok","response":{}}',
    changes: false,
  });
  const quotes = await quoteFiles({ a: into(words('a.txt'), 'de') }, { upload });
  expect(quotes.get('a')).toMatchObject({ kind: 'refused', fault: { code: undefined } });
});

test.each([
  ['500@POST translate', 'unavailable'],
  ['2800@POST translate', 'unavailable'],
  ['drop-after@POST translate', 'unavailable'],
  ['wrong-types@POST translate', 'unreadable'],
])('when the call fails as a whole: %s is %s', async (fault, kind) => {
  const { upload, faults } = await withAccount();
  await faults(fault);
  const quotes = quoteFiles({ a: into(words('a.txt'), 'de') }, { upload });
  await expect(quotes).rejects.toMatchObject({ kind });
});

test('over 100 MB, and 51 files', async () => {
  const { upload } = await withAccount();
  const part = new Uint8Array(60 * 1024 * 1024);
  const large = [1, 2].map((n): [string, FileJob] => [`${n}`, into(new File([part], 'a'), 'de')]);
  await expect(quoteFiles(Object.fromEntries(large), { upload })).rejects.toMatchObject({
    kind: 'invalid',
    details: { field: 'file' },
  });
  const many = Array.from({ length: 51 }, (_, n) => [`${n}`, into(words(`${n}.txt`), 'de')]);
  await expect(quoteFiles(Object.fromEntries(many), { upload })).rejects.toMatchObject({
    kind: 'invalid',
    details: { code: 1305 },
  });
});

test('giving up is told as it is', async () => {
  const { upload } = await withAccount();
  const reason = new Error('left');
  const options = { upload, signal: AbortSignal.abort(reason) };
  await expect(quoteFiles({ a: into(words('a.txt'), 'de') }, options)).rejects.toBe(reason);
});

test.each([
  ['Prüfung 手引き.docx', 'Prüfung 手引き.docx'],
  ['a"b;c\\d\r\ne.txt', 'a_b_c_d__e.txt'],
  ['', 'file'],
])('a file name that every parser reads alike: %j', (name, safe) => {
  expect(fileName(name)).toBe(safe);
});

test('odd names get through all the same', async () => {
  const { upload } = await withAccount();
  const quotes = await quoteFiles({ a: into(words('a";\\\n.txt'), 'de') }, { upload });
  expect(quotes.get('a')).toMatchObject({ kind: 'quoted' });
});

test.each(['docs', 'legacy'] as const)('glossaries: %s', async (wire) => {
  await withAccount({ scenario: 'demo', wire });
  const glossaries = await new QueryClient().query(glossariesQuery());
  expect(glossaries[0]).toMatchObject({
    id: '115',
    title: 'Fernweg product names',
    source_language_code: 'en-US',
    target_languages: ['de', 'ja', 'fr'],
    ctime: expect.any(Number),
  });
});
