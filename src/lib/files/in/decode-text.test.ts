import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}

test.each([
  ['UTF-8', utf8('Café 日本')],
  ['UTF-8 with its mark', utf8('\uFEFFCafé 日本')],
  ['UTF-16 LE', utf16('\uFEFFCafé 日本', true)],
  ['UTF-16 BE', utf16('\uFEFFCafé 日本', false)],
])('reads %s', (_, bytes) => {
  expect(decodeText(bytes)).toEqual({ text: 'Café 日本', notes: [] });
});

test('reads anything else as Windows-1252, and says so', () => {
  // No quotation marks of Windows: Node 20 gets those wrong, which browsers do not.
  const { text, notes } = decodeText(latin('Caf\xe9 \xa3 5'));
  expect(text).toBe('Café £ 5');
  expect(notes).toEqual([expect.stringContaining('Windows-1252')]);
});

test.each([
  ['<?xml version="1.0" encoding="ISO-8859-2"?><a>\xb1</a>', 'ą'],
  ['"Content-Type: text/plain; charset=koi8-r\\n"\nmsgid "\xc1"', 'а'],
])('believes the file where it names its encoding: %j', (written, letter) => {
  expect(decodeText(latin(written))).toEqual({ text: expect.stringContaining(letter), notes: [] });
});

test.each(['encoding="nonsense" \xe9', 'encoding="utf-8" \xe9'])(
  'but not nonsense: %j',
  (written) => {
    expect(decodeText(latin(written)).notes).toHaveLength(1);
  },
);

test('never throws, whatever the bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(typeof decodeText(bytes).text).toBe('string');
    }),
  );
});
