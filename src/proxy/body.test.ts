import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBody } from './app.ts';
import { createRoom } from './bytes/room.ts';

const JSON_CALL = { hasBody: true, takesFiles: false };
/** Room without end. */
const FREE = { take: () => true };
const LIMIT = 100 * 1024 * 1024;
const bytes = (text: string) => new TextEncoder().encode(text);
const post = (headers: Record<string, string> = {}, body = '{}') =>
  new Request('http://x/', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
/** The body that was read, as text. */
const dataOf = async (reading: ReturnType<typeof readBody>) => {
  const read = await reading;
  if (!('body' in read) || !read.body || 'boundary' in read.body) return undefined;
  const { length, chunks } = read.body;
  const text = Buffer.concat(chunks).toString();
  return text.length === length ? text : undefined;
};
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
      const data = await dataOf(readBody(from(arriving), post(), JSON_CALL, FREE));
      expect(data).toMatch(/^[\w.*%+-]*$/);
      expect(new URLSearchParams(`data=${data}`).get('data')).toBe(text);
    }),
  );
});

test('stops at the limit, before the body has come to its end', async () => {
  let taken = 0;
  async function* endless() {
    for (;;) {
      taken++;
      yield new Uint8Array(LIMIT / 12);
    }
  }
  expect(await readBody(from(endless), post(), JSON_CALL, FREE)).toEqual({ fault: 'too_large' });
  expect(taken).toBe(5);
});

test('takes what is just as long as the limit once it is encoded', async () => {
  const half = new Uint8Array(LIMIT / 2).fill(0x78);
  const arriving = async function* (more: string) {
    yield half;
    yield half.subarray(3);
    yield bytes(more);
  };
  const read = (more: string) =>
    readBody(
      from(() => arriving(more)),
      post(),
      JSON_CALL,
      FREE,
    );
  expect(await read('{')).toMatchObject({ body: { length: LIMIT } });
  expect(await read('{x')).toEqual({ fault: 'too_large' });
});

test('a body that breaks off is not sent on', async () => {
  async function* broken() {
    yield bytes('{"jobs":');
    throw new Error('aborted');
  }
  expect(await readBody(from(broken), post(), JSON_CALL, FREE)).toEqual({ fault: 'not_allowed' });
});

test('reads a web request where there is no Node', async () => {
  expect(await dataOf(readBody({}, post(), JSON_CALL, FREE))).toBe('%7B%7D');
});

test('where there is no room left it is not read on', async () => {
  const place = createRoom(10)();
  let asked = 0;
  async function* arriving() {
    for (const text of ['12345', '12345', '1', '1']) {
      asked += 1;
      yield bytes(text);
    }
  }
  expect(await readBody(from(arriving), post(), JSON_CALL, place)).toEqual({ fault: 'busy' });
  expect(asked).toBe(3);
});

test('a room holds so much of all together, and again what was left', () => {
  const room = createRoom(10);
  const [one, two] = [room(), room()];
  expect([one.take(6), two.take(4), two.take(1)]).toEqual([true, true, false]);
  one.leave();
  one.leave();
  expect([two.take(6), one.take(1)]).toEqual([true, false]);
});
