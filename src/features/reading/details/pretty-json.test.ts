import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prettyJson } from './pretty-json.ts';

test.each(['', 'order 7', '7', '"7"', 'null', '{', '{"a":1}x', "{'a':1}"])(
  '%j is no JSON worth laying out',
  (text) => {
    expect(prettyJson(text)).toBeUndefined();
  },
);

test('nothing of what was sent is altered', () => {
  expect(prettyJson('{"id":12345678901234567890,"a":{},"a":[1.0,"{,\\"}"]}')).toBe(
    [
      '{',
      '  "id": 12345678901234567890,',
      '  "a": {},',
      '  "a": [',
      '    1.0,',
      '    "{,\\"}"',
      '  ]',
      '}',
    ].join('\n'),
  );
});

test('it is laid out as JSON.stringify would', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue())),
      (value) => {
        expect(prettyJson(JSON.stringify(value))).toBe(JSON.stringify(value, null, 2));
      },
    ),
  );
});
