import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { i18n } from './language/i18n.ts';

/** What a key can do, by name. */
export type KeyAction =
  | 'next'
  | 'previous'
  | 'approve'
  | 'revise'
  | 'reject'
  | 'skip'
  | 'comment'
  | 'changes'
  | 'rate1'
  | 'rate2'
  | 'rate3'
  | 'rate4'
  | 'rate5'
  | 'undo'
  | 'whitespace'
  | 'evidence'
  | 'siblings'
  | 'search'
  | 'help'
  | 'select'
  | 'extendDown'
  | 'extendUp'
  | 'goTo'
  | 'submit'
  | 'leave';

/** What keys are about. */
export const KEY_GROUPS = {
  moving: msg`Moving`,
  selecting: msg`Selecting`,
  deciding: msg`Deciding`,
  reading: msg`Reading`,
  everywhere: msg`Everywhere`,
};

interface KeyFacts {
  /** As `keyOf` names it. */
  usual: string;
  /** What it does, for the help and the preferences. */
  words: MessageDescriptor;
  group: keyof typeof KEY_GROUPS;
  /** Works while somebody types: then it is never a key that writes something. */
  whileTyping?: true;
  /** Held down, it goes on. Nothing that decides does. */
  repeats?: true;
  /** Leads to what takes away: never a bare key. */
  needsShift?: true;
}

/** Every key there is: what matches, helps, hints and is remapped reads this table. */
export const KEYS: Readonly<Record<KeyAction, KeyFacts>> = {
  next: { usual: 'j', words: msg`Next translation`, group: 'moving', repeats: true },
  previous: { usual: 'k', words: msg`Previous translation`, group: 'moving', repeats: true },
  skip: { usual: 's', words: msg`Skip: leave it in the queue`, group: 'moving' },
  search: { usual: '/', words: msg`Search`, group: 'moving' },
  goTo: { usual: 'g', words: msg`Go to a translation by its id`, group: 'moving' },
  select: { usual: 'x', words: msg`Select the translation, or not`, group: 'selecting' },
  extendDown: {
    usual: 'Shift+J',
    words: msg`Select on to the next`,
    group: 'selecting',
    repeats: true,
  },
  extendUp: {
    usual: 'Shift+K',
    words: msg`Select on to the previous`,
    group: 'selecting',
    repeats: true,
  },
  approve: { usual: 'a', words: msg`Approve`, group: 'deciding' },
  revise: { usual: 'r', words: msg`Request corrections`, group: 'deciding' },
  reject: {
    usual: 'Shift+X',
    words: msg`Reject: opens its form`,
    group: 'deciding',
    needsShift: true,
  },
  comment: { usual: 'c', words: msg`Quote the selected words, or comment`, group: 'deciding' },
  rate1: { usual: '1', words: msg`Rate it 1, poor`, group: 'deciding' },
  rate2: { usual: '2', words: msg`Rate it 2, fair`, group: 'deciding' },
  rate3: { usual: '3', words: msg`Rate it 3, good`, group: 'deciding' },
  rate4: { usual: '4', words: msg`Rate it 4, very good`, group: 'deciding' },
  rate5: { usual: '5', words: msg`Rate it 5, fantastic`, group: 'deciding' },
  undo: { usual: 'z', words: msg`Undo the last decision`, group: 'deciding' },
  changes: { usual: 'd', words: msg`Changes on or off`, group: 'reading' },
  whitespace: { usual: 'w', words: msg`White-space marks on or off`, group: 'reading' },
  evidence: { usual: 'f', words: msg`Evidence: what the source says, and where`, group: 'reading' },
  siblings: { usual: 'l', words: msg`The same text in other languages`, group: 'reading' },
  help: { usual: '?', words: msg`This help`, group: 'everywhere' },
  submit: {
    usual: 'Mod+Enter',
    words: msg`Send the form in hand`,
    group: 'everywhere',
    whileTyping: true,
  },
  leave: {
    usual: 'Escape',
    words: msg`Leave the form in hand; what is typed is kept`,
    group: 'everywhere',
    whileTyping: true,
  },
};

/** All of them, in the order of the table. `Object.keys` forgets that they are its names. */
export const KEY_ACTIONS = Object.keys(KEYS) as KeyAction[];

/** What an action does, in words. */
export const keyWords = (action: KeyAction): string => i18n._(KEYS[action].words);

/** Own keys by the action's name; an absent one has its usual key. */
export type OwnKeys = Readonly<Partial<Record<string, string>>>;

/** The key of an action, as `keyOf` names it. */
export const keyFor = (action: KeyAction, own: OwnKeys): string =>
  own[action] ?? KEYS[action].usual;

/** The part of a `KeyboardEvent` that says what was pressed. */
export type KeyPress = Pick<
  KeyboardEvent,
  | 'key'
  | 'code'
  | 'ctrlKey'
  | 'metaKey'
  | 'altKey'
  | 'shiftKey'
  | 'isComposing'
  | 'keyCode'
  | 'getModifierState'
>;

/**
 * The name of what was pressed: `j`, `Shift+X`, `?`, `5`, `Escape`, `Mod+Enter` (Ctrl or ⌘). Undefined
 * where it is part of writing or belongs to the system. Case is Shift's, so that Caps Lock changes
 * nothing; another character has its Shift in it (`?`, or a French `1`).
 */
export function keyOf(press: KeyPress): string | undefined {
  const { isComposing, keyCode, ctrlKey, metaKey, altKey, shiftKey } = press;
  // Autofill and extensions dispatch a bare `Event` of this name: nothing was pressed.
  if (!press.key) return undefined;
  // 229: Safari ends a composition before its last key is told.
  if (isComposing || keyCode === 229 || altKey) return undefined;
  const mod = ctrlKey || metaKey ? 'Mod+' : '';
  const key = isForeign(press) ? byPlace(press) : press.key;
  if (key === undefined || NOT_KEYS.has(key)) return undefined;
  if (/^[a-z]$/i.test(key))
    return mod + (shiftKey ? `Shift+${key.toUpperCase()}` : key.toLowerCase());
  return mod + (shiftKey && key.length > 1 ? 'Shift+' : '') + key;
}

const NOT_KEYS = new Set(
  'Shift Control Alt AltGraph Meta CapsLock NumLock Dead Process Unidentified'.split(' '),
);

/** Written by a layout without Latin letters, where no key could be matched by what it writes. */
function isForeign(press: KeyPress): boolean {
  const { key, code } = press;
  // A Latin layout writes such characters too, with AltGr: ¢ on the place of C.
  if (press.getModifierState('AltGraph')) return false;
  // The Hebrew layout's one letter place that writes ASCII; no Latin layout writes this there.
  return /[^\p{Script=Latin}\p{ASCII}]/u.test(key) || (key === "'" && code === 'KeyW');
}

/** What the key at this place is on a US keyboard, whose places `code` names. */
function byPlace({ code, shiftKey }: KeyPress): string | undefined {
  const [, letter, digit] = /^(?:Key([A-Z])|Digit(\d))$/.exec(code) ?? [];
  if (code === 'Slash') return shiftKey ? '?' : '/';
  return letter ?? (shiftKey ? undefined : digit);
}

/** What a press asks for, whoever is there to do it. */
export function actionOf(press: KeyPress, own: OwnKeys): KeyAction | undefined {
  const key = keyOf(press);
  return KEY_ACTIONS.find((action) => keyFor(action, own) === key);
}

/** Why this key cannot be an action's; undefined: it can. */
export function keyFault(action: KeyAction, key: string, own: OwnKeys): string | undefined {
  const { whileTyping, needsShift } = KEYS[action];
  if (whileTyping && !/^(Escape|F\d+|Mod\+.{2,})$/u.test(key))
    return t`This works while you type: take Ctrl or ⌘ with Enter or another named key.`;
  if (!whileTyping && !/^(Shift\+[A-Z]|[^\s\p{Cc}]\p{M}?)$/u.test(key))
    return t`Take a letter, a digit or a sign.`;
  if (needsShift && !key.startsWith('Shift+')) return t`Take a letter with Shift.`;
  const taken = KEY_ACTIONS.find((other) => other !== action && keyFor(other, own) === key);
  if (!taken) return undefined;
  const other = keyWords(taken);
  return t`Taken: ${other}.`;
}

/** As people read a key, e.g. `A`, `Shift+X`, `Ctrl+Enter`; `isApple`: with its ⌘. */
export const showKey = (key: string, isApple: boolean): string =>
  key
    .replace('Mod+', isApple ? '⌘' : 'Ctrl+')
    .replace('Escape', 'Esc')
    .replace(/^[a-z]$/, (letter) => letter.toUpperCase());

/** As `aria-keyshortcuts` has it. */
export const ariaKey = (key: string, isApple: boolean): string =>
  key
    .replace('Mod+', isApple ? 'Meta+' : 'Control+')
    .replace(/^[a-z]$/, (letter) => letter.toUpperCase());
