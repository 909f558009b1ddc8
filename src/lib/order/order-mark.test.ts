import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf } from '../text/hash.ts';
import { type Carried, drawMark, readCarried, readMark, writeMark } from './order-mark.ts';

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

const bytes = (text: string) => new TextEncoder().encode(text).length;

test('name, file and key go along, and are read by whoever has the mark', () => {
  const along = { name: 'Spring “sale”', file: 'en.json', key: 'home.title' };
  expect(readCarried(writeMark('a1', along))).toEqual(along);
  expect(readCarried(writeMark('a1'))).toEqual({});
  expect(readCarried('galley:1-23-456')).toEqual({});
  expect(readCarried('{"galley":{"name":"mine"}}')).toEqual({});
  expect(readCarried(undefined)).toEqual({});
});

test.each<[string, Carried, (along: Carried) => Carried]>([
  [
    'the name goes first',
    { name: 'n'.repeat(990), file: 'f', key: 'k' },
    ({ file, key }) => ({ file, key }),
  ],
  ['then the file', { name: 'n', file: '字'.repeat(340), key: 'k' }, ({ key }) => ({ key })],
  [
    'then the key becomes its hash; escapes count as they are written',
    { name: 'n', file: 'f', key: '\u0001'.repeat(170) },
    ({ key = '' }) => ({ keyHash: hashOf(key).toString(16) }),
  ],
  ['without a key nothing stands for it', { file: '"'.repeat(600) }, () => ({})],
])('where there is no room, %s', (_, along, left) => {
  const id = drawMark(fill);
  const written = writeMark(id, along);
  expect(bytes(written)).toBeLessThanOrEqual(1_024);
  expect(readMark(written)).toBe(id);
  expect(readCarried(written)).toEqual(left(along));
});

test('whatever goes along, the id is whole and 1,024 bytes are enough', () => {
  const some = fc.option(fc.string({ unit: 'binary', maxLength: 400 }), { nil: undefined });
  fc.assert(
    fc.property(some, some, some, (name, file, key) => {
      const id = drawMark(fill);
      const written = writeMark(id, { name, file, key });
      expect(bytes(written)).toBeLessThanOrEqual(1_024);
      expect(readMark(written)).toBe(id);
    }),
  );
});
