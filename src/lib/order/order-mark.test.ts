import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawMark, readMark, writeMark } from './order-mark.ts';

const fill = (numbers: Uint32Array) => numbers.set([1, 0xffffffff, 0, 7]);

test('the mark has its final shape, and fits', () => {
  const id = drawMark(fill);
  expect(id).toBe('00000001ffffffff0000000000000007');
  expect(writeMark(id)).toBe(`{"galley":{"v":1,"id":"${id}"}}`);
  expect(new TextEncoder().encode(writeMark(id)).length).toBeLessThanOrEqual(1024);
});

test('what is written is read', () => {
  fc.assert(
    fc.property(fc.string(), (id) => {
      expect(readMark(writeMark(id))).toBe(id);
    }),
  );
});

test('the bare id of older orders is read, also where it is written anew', () => {
  expect(readMark('galley:1-23-456')).toBe('galley:1-23-456');
  expect(readMark(writeMark('galley:1-23-456'))).toBe('galley:1-23-456');
});

test.each([
  undefined,
  '',
  'mine',
  'galley:mine',
  '{"galley":',
  '{"galley":{"v":2,"id":"a"}}',
  '{"galley":{"v":1}}',
  '{"id":"a"}',
  '["galley"]',
])('%s is no mark', (customData) => expect(readMark(customData)).toBeUndefined());
