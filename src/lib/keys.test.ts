import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  actionOf,
  ariaKey,
  KEY_ACTIONS,
  keyFor,
  keyOf,
  KEYS,
  type KeyAction,
  type KeyPress,
  showKey,
} from './keys.ts';
import { keyFault } from './key-words.ts';

const press = (key: string, code = '', more: Partial<KeyPress> & { altGraph?: boolean } = {}) => ({
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  keyCode: 0,
  getModifierState: (name: string) => name === 'AltGraph' && more.altGraph === true,
  ...more,
  key,
  code,
});
const shift = { shiftKey: true };

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');
const MARKS = '12345/?'.split('');

test.each<[KeyAction, string]>([
  ['next', 'J'],
  ['previous', 'K'],
  ['approve', 'A'],
  ['revise', 'R'],
  ['reject', 'Shift+X'],
  ['skip', 'S'],
  ['comment', 'C'],
  ['changes', 'D'],
  ['rate1', '1'],
  ['rate5', '5'],
  ['undo', 'Z'],
  ['whitespace', 'W'],
  ['search', '/'],
  ['help', '?'],
  ['submit', 'Ctrl+Enter'],
  ['leave', 'Esc'],
])('the usual key of %s is %s', (action, shown) => {
  expect(showKey(keyFor(action, {}), false)).toBe(shown);
});

test('no two actions have one key', () => {
  expect(new Set(KEY_ACTIONS.map((action) => KEYS[action].default)).size).toBe(KEY_ACTIONS.length);
});

describe('by what is written, wherever the key lies', () => {
  test.each([
    ['US', press('j', 'KeyJ'), 'next'],
    ['Caps Lock', press('J', 'KeyJ'), 'next'],
    ['Caps Lock and Shift', press('x', 'KeyX', shift), 'reject'],
    ['Shift', press('X', 'KeyX', shift), 'reject'],
    ['without Shift', press('x', 'KeyX'), 'select'],
    ['Shift where none belongs', press('A', 'KeyA', shift), undefined],
    ['Dvorak J', press('j', 'KeyC'), 'next'],
    ['Dvorak comma, where W is', press(',', 'KeyW'), undefined],
    ['AZERTY A', press('a', 'KeyQ'), 'approve'],
    ['AZERTY Q, where A is', press('q', 'KeyA'), undefined],
    ['AZERTY 2, with Shift', press('2', 'Digit2', shift), 'rate2'],
    ['AZERTY é, where 2 is', press('é', 'Digit2'), undefined],
    ['QWERTZ /', press('/', 'Digit7', shift), 'search'],
    ['QWERTZ ?', press('?', 'Minus', shift), 'help'],
    ['US ?', press('?', 'Slash', shift), 'help'],
    ['AltGr ¢ on C', press('¢', 'KeyC', { altGraph: true }), undefined],
  ])('%s', (_, pressed, action) => {
    expect(actionOf(pressed, {})).toBe(action);
  });
});

describe('by the place of the key, where no Latin letter is written', () => {
  test.each([
    ['Russian', press('о', 'KeyJ'), 'next'],
    ['Russian with Shift', press('Ч', 'KeyX', shift), 'reject'],
    ['Greek', press('α', 'KeyA'), 'approve'],
    ['Greek final sigma', press('ς', 'KeyW'), 'whitespace'],
    ['Hebrew', press('ר', 'KeyR'), 'revise'],
    ['Hebrew apostrophe', press("'", 'KeyW'), 'whitespace'],
    ['Arabic', press('ش', 'KeyA'), 'approve'],
    ['Arabic with Shift', press('ْ', 'KeyX', shift), 'reject'],
    ['Arabic digit', press('٣', 'Digit3'), 'rate3'],
    ['Arabic question mark', press('؟', 'Slash', shift), 'help'],
    ['Japanese kana', press('ま', 'KeyJ'), 'next'],
    ['Japanese kana digit', press('ぬ', 'Digit1'), 'rate1'],
    ['Japanese kana slash', press('め', 'Slash'), 'search'],
    ['Thai', press('่', 'KeyJ'), 'next'],
    ['two characters of one key', press('لا', 'KeyB'), undefined],
    ['German § is no 3', press('§', 'Digit3', shift), undefined],
  ])('%s', (_, pressed, action) => {
    expect(actionOf(pressed, {})).toBe(action);
  });
});

test.each([
  ['composing', { isComposing: true }],
  ['the end of a composition in Safari', { keyCode: 229 }],
  ['Ctrl', { ctrlKey: true }],
  ['⌘', { metaKey: true }],
  ['Alt', { altKey: true }],
])('nothing of one character with %s', (_, more) => {
  fc.assert(
    fc.property(fc.constantFrom(...LETTERS, ...MARKS), (key) => {
      expect(actionOf(press(key, `Key${key.toUpperCase()}`, more), {})).toBeUndefined();
    }),
  );
});

test('a key that somebody chose is theirs, though another action has it by default', () => {
  expect(actionOf(press('j', 'KeyJ'), { skip: 'j' })).toBe('skip');
});

test('Ctrl or ⌘ with Enter sends, Escape leaves', () => {
  expect(actionOf(press('Enter', 'Enter', { ctrlKey: true }), {})).toBe('submit');
  expect(actionOf(press('Enter', 'Enter', { metaKey: true }), {})).toBe('submit');
  expect(actionOf(press('Enter', 'Enter'), {})).toBeUndefined();
  expect(actionOf(press('Enter', 'Enter', { ctrlKey: true, ...shift }), {})).toBeUndefined();
  expect(actionOf(press('Escape', 'Escape'), {})).toBe('leave');
  expect(actionOf(press('Escape', 'Escape', { isComposing: true }), {})).toBeUndefined();
});

test('own keys take the place of the usual ones', () => {
  const own = { approve: 'y', next: 'ArrowDown' };
  expect(actionOf(press('y', 'KeyY'), own)).toBe('approve');
  expect(actionOf(press('a', 'KeyA'), own)).toBeUndefined();
  expect(actionOf(press('ArrowDown', 'ArrowDown'), own)).toBe('next');
});

test.each<[KeyAction, string, RegExp | undefined]>([
  ['approve', 'y', undefined],
  ['approve', 'é', undefined],
  ['approve', '-', undefined],
  ['approve', 'Shift+Y', undefined],
  ['approve', 'j', /^Already used: Next translation/],
  ['approve', 'a', undefined],
  ['approve', ' ', /^Take a letter/],
  ['approve', 'Enter', /^Take a letter/],
  ['approve', 'Mod+a', /^Take a letter/],
  ['approve', 'ArrowDown', /^Take a letter/],
  ['reject', 'x', /^Take a letter with Shift/],
  ['reject', 'Shift+Q', undefined],
  ['submit', 'Enter', /^This works while you type/],
  ['submit', 'Mod+s', /^This works while you type/],
  ['submit', 'Mod+Shift+Enter', undefined],
  ['leave', 'F8', undefined],
])('%s by %j', (action, key, fault) => {
  expect(keyFault(action, key, { next: 'j' }) ?? '').toMatch(fault ?? /^$/);
});

test('every usual key can be its own', () => {
  for (const action of KEY_ACTIONS)
    expect(keyFault(action, KEYS[action].default, {})).toBeUndefined();
});

test('a key that was given up is free', () => {
  expect(keyFault('skip', 'a', { approve: 'y' })).toBeUndefined();
  expect(keyFault('skip', 'y', { approve: 'y' })).toBe('Already used: Approve.');
});

test('every usual key is what its own press is called', () => {
  for (const action of KEY_ACTIONS) {
    const [key = '', ...mods] = KEYS[action].default.split('+').toReversed();
    const pressed = press(key, '', {
      shiftKey: mods.includes('Shift') || key === '?',
      ctrlKey: mods.includes('Mod'),
    });
    expect(actionOf(pressed, {})).toBe(action);
  }
});

test('where Latin letters are written, the place of the key does not matter', () => {
  const places = ['KeyA', 'KeyJ', 'KeyW', 'KeyZ', 'Digit1', 'Slash', 'Semicolon', ''];
  fc.assert(
    fc.property(fc.constantFrom(...LETTERS), fc.constantFrom(...places), (key, code) => {
      expect(keyOf(press(key, code))).toBe(key);
    }),
  );
});

test('shown and told to screen readers', () => {
  expect(showKey('Mod+Enter', true)).toBe('⌘Enter');
  expect(ariaKey('Mod+Enter', true)).toBe('Meta+Enter');
  expect(ariaKey('Mod+Enter', false)).toBe('Control+Enter');
  expect(ariaKey('a', false)).toBe('A');
  expect(ariaKey('Escape', false)).toBe('Escape');
});

test('an event of that name in which nothing was pressed asks for nothing', () => {
  // As autofill dispatches it; the type says what browsers promise.
  const bare = new Event('keydown') as unknown as KeyPress;
  expect(keyOf(bare)).toBeUndefined();
  expect(actionOf(bare, {})).toBeUndefined();
  expect(keyOf(press(''))).toBeUndefined();
});
