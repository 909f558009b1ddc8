import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readForm } from './form.ts';

const read = (text: string) => readForm(new TextEncoder().encode(text));
const text = fc.string({ unit: 'binary' });
/** Not with letters beyond ASCII: of these, beside broken escapes, Node itself makes something else. */
const broken = fc.string({
  unit: fc.constantFrom('a', '=', '&', '+', '%', '2', 'F', '%C3', '%bc'),
});

test('reads what a browser reads, be it as broken as it likes', () => {
  fc.assert(
    fc.property(broken, (form) => {
      expect(read(form)).toEqual([...new URLSearchParams(form.replace(/^\?/, '%3F'))]);
    }),
    { numRuns: 2000 },
  );
});

test('reads what a browser writes', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text)), (pairs) => {
      const written = new URLSearchParams(pairs);
      expect(read(written.toString())).toEqual([...written]);
    }),
  );
});
