import { expect, test } from 'vitest';
import { parseRules, rolesOf } from './role-rules.ts';

const RULES = parseRules(
  'admin=Ann@X.example; buyer,reviewer=@x.example; viewer=*; reviewer=group:Desk, group:ops;buyer = group:ops; none=eve@x.example',
);
const roles = (name: string, ...groups: string[]) =>
  [...rolesOf(RULES ?? new Map(), { name, groups })].join(' ');

test.each([
  ['ann@x.example', [], 'admin'],
  ['bob@x.example', [], 'buyer reviewer'],
  ['eve@x.example', [], ''],
  ['eve@x.example', ['desk'], ''],
  ['bob@sub.x.example', [], 'viewer'],
  ['bob@notx.example', [], 'viewer'],
  ['bob', [], 'viewer'],
  ['bob@x.example', ['desk'], 'reviewer'],
  ['bob@y.example', ['none', 'ops', 'desk'], 'reviewer buyer'],
  ['group:desk', [], 'viewer'],
])('%s of %j is %s', (name, groups, expected) => {
  expect(roles(name, ...groups)).toBe(expected);
});

test('whom no rule names has no role', () => {
  expect(
    rolesOf(parseRules('admin=ann@x.example') ?? new Map(), { name: 'bob', groups: [] }),
  ).toEqual([]);
});

test.each([
  '',
  ' ; ',
  'admin',
  'admin=',
  '=ann@x.example',
  'boss=*',
  'admin,=*',
  'none,admin=*',
  'admin=*=x',
  'admin=ann@x.example,,',
  'admin=a b',
  'admin=@',
  'admin=*@x.example',
  'admin=group:',
  'admin=user:ann',
])('no rules: %j', (text) => {
  expect(parseRules(text)).toBeUndefined();
});
