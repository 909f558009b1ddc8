import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBody } from './app.ts';

const JSON_CALL = { hasBody: true, takesFiles: false };
const LIMIT = 8 * 1024 * 1024;
const bytes = (text: string) => new TextEncoder().encode(text);
const post = (headers: Record<string, string> = {}, body = '{}') =>
  new Request('http://x/', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
const from = (chunks: () => AsyncIterable<Uint8Array>) => ({ incoming: { iterator: chunks } });

test('what is encoded reads back as it was, in any chunking', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.nat(), async (text, at) => {
      const whole = bytes(text);
      const cut = at % (whole.length + 1);
      async function* arriving() {
        yield whole.slice(0, cut);
        yield whole.slice(cut);
      }
      const read = await readBody(from(arriving), post(), JSON_CALL);
      const data = 'body' in read && typeof read.body === 'string' ? read.body : '';
      expect(data).toMatch(/^[\w.~!*'()%-]*$/);
      expect(new URLSearchParams(`data=${data}`).get('data')).toBe(text);
    }),
  );
});

test('stops at the limit, before the body has come to its end', async () => {
  let taken = 0;
  async function* endless() {
    for (;;) {
      taken++;
      yield new Uint8Array(LIMIT / 4);
    }
  }
  expect(await readBody(from(endless), post(), JSON_CALL)).toEqual({ fault: 'too_large' });
  expect(taken).toBe(5);
});

test('takes what is just as long as the limit', async () => {
  const read = await readBody({}, post({}, 'x'.repeat(LIMIT)), JSON_CALL);
  expect(read).toHaveProperty('body');
  expect(await readBody({}, post({}, 'x'.repeat(LIMIT + 1)), JSON_CALL)).toEqual({
    fault: 'too_large',
  });
});

test('a body that breaks off is not sent on', async () => {
  async function* broken() {
    yield bytes('{"jobs":');
    throw new Error('aborted');
  }
  expect(await readBody(from(broken), post(), JSON_CALL)).toEqual({ fault: 'not_allowed' });
});

test('reads a web request where there is no Node', async () => {
  expect(await readBody({}, post(), JSON_CALL)).toEqual({ body: '%7B%7D' });
});
