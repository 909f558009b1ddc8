import { expect, test } from 'vitest';
import { readRecord } from './settings.ts';

const KEY = { GALLEY_RECORD_KEY: 'sixteen letters!' };
const FILE = { GALLEY_RECORD: 'file:/var/lib/galley/record.jsonl', ...KEY };

test('without the setting there is no record', () => {
  expect(readRecord({})).toBeUndefined();
  expect(readRecord({ GALLEY_RECORD: 'off', GALLEY_RECORD_REQUIRED: 'off' })).toBeUndefined();
});

test('a file, or a database', () => {
  expect(readRecord(FILE)).toEqual({
    place: { kind: 'file', path: '/var/lib/galley/record.jsonl' },
    key: 'sixteen letters!',
    isRequired: false,
  });
  const url = 'postgres://galley:secret@db.example/galley';
  expect(readRecord({ ...KEY, GALLEY_RECORD: url, GALLEY_RECORD_REQUIRED: 'on' })).toMatchObject({
    place: { kind: 'postgres', url },
    isRequired: true,
  });
});

test.each([
  [{ ...FILE, GALLEY_RECORD: '/var/lib/record' }, 'GALLEY_RECORD'],
  [{ ...FILE, GALLEY_RECORD: 'file:' }, 'GALLEY_RECORD'],
  [{ ...FILE, GALLEY_RECORD: 'file:/var/lib/' }, 'GALLEY_RECORD'],
  [{ ...FILE, GALLEY_RECORD: 'mysql://secret' }, 'GALLEY_RECORD'],
  [{ GALLEY_RECORD: FILE.GALLEY_RECORD }, 'GALLEY_RECORD_KEY'],
  [{ ...FILE, GALLEY_RECORD_KEY: 'secret' }, 'GALLEY_RECORD_KEY'],
  [KEY, 'GALLEY_RECORD_KEY'],
  [{ ...FILE, GALLEY_RECORD_KEY_FILE: '/secret' }, 'GALLEY_RECORD_KEY_FILE'],
  [{ GALLEY_RECORD_KEY_FILE: '/secret' }, 'GALLEY_RECORD_KEY_FILE'],
  [{ ...FILE, GALLEY_RECORD_REQUIRED: 'yes' }, 'GALLEY_RECORD_REQUIRED'],
  [{ GALLEY_RECORD_REQUIRED: 'on' }, 'GALLEY_RECORD_REQUIRED'],
  [{ GALLEY_LIMITS: 'reviewer: 5 USD each' }, 'GALLEY_LIMITS'],
])('stops the start with one clear line, without a value: %o', (env, name) => {
  expect(() => readRecord(env)).toThrow(new RegExp(`^${name} [^\n]*\\.$`));
  expect(() => readRecord(env)).not.toThrow('secret');
});
