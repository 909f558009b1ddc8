import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bodyChunks, MAX_BODY, percentEncode, readForm } from './form.ts';

async function* arriving(...chunks: Uint8Array[]) {
  yield* chunks;
}
const bytes = (text: string) => new TextEncoder().encode(text);

test('what is encoded reads back as it was, in any chunking', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.nat(), async (text, at) => {
      const whole = bytes(text);
      const cut = at % (whole.length + 1);
      const parts = await readForm(arriving(whole.slice(0, cut), whole.slice(cut)));
      const form = `data=${Buffer.concat(parts as Uint8Array[]).toString()}`;
      expect(new URLSearchParams(form).get('data')).toBe(text);
    }),
  );
});

test('every byte but the unreserved is escaped', () => {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const text = Buffer.from(percentEncode(all)).toString();
  expect(text.replace(/%[0-9A-F]{2}/g, '')).toBe(
    '*-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~',
  );
});

test('stops at the limit, before the body has come to its end', async () => {
  let taken = 0;
  async function* endless() {
    for (;;) {
      taken++;
      yield new Uint8Array(MAX_BODY / 4);
    }
  }
  expect(await readForm(endless())).toBe('too-large');
  expect(taken).toBe(5);
});

test('a body that breaks off is torn', async () => {
  async function* broken() {
    yield bytes('{"jobs":');
    throw new Error('aborted');
  }
  expect(await readForm(broken())).toBe('torn');
});

test('reads a web request where there is no Node', async () => {
  const request = new Request('http://x/', { method: 'POST', body: '{}' });
  const parts = await readForm(bodyChunks(request, {}));
  expect(Buffer.concat(parts as Uint8Array[]).toString()).toBe('%7B%7D');
  expect(await readForm(bodyChunks(new Request('http://x/'), {}))).toEqual([]);
});
