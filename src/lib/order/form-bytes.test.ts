import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeForm, formBytes } from './form-bytes.ts';

const asBrowser = (text: string) => new URLSearchParams({ a: text }).toString().slice(2);

/** Halves of surrogate pairs too. */
const units = fc
  .array(fc.integer({ min: 0xd700, max: 0xe000 }))
  .map((some) => String.fromCharCode(...some));

test('a form is counted and encoded as a browser writes it, in any pieces', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), units), fc.nat(), (text, at) => {
      const bytes = new TextEncoder().encode(text);
      const cut = at % (bytes.length + 1);
      const pieces = [bytes.subarray(0, cut), bytes.subarray(cut)];
      const encoded = pieces.map((piece) => new TextDecoder().decode(encodeForm(piece)));
      expect(encoded.join('')).toBe(asBrowser(text));
      expect(formBytes(text)).toBe(asBrowser(text).length);
    }),
  );
});
