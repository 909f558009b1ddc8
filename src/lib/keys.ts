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

interface KeyFacts {
  /** As `keyOf` names it. */
  default: string;
  /** Works while somebody types: then it is never a key that writes something. */
  whileTyping?: true;
  /** Held down, it goes on. Nothing that decides does. */
  repeats?: true;
  /** Leads to what takes away: never a bare key. */
  needsShift?: true;
}

/**
 * Every key there is: what matches, hints and is remapped reads this table. What each does in words stands apart
 * (`key-words.ts`): every page hears keys, and few tell of them.
 */
export const KEYS: Readonly<Record<KeyAction, KeyFacts>> = {
  next: { default: 'j', repeats: true },
  previous: { default: 'k', repeats: true },
  skip: { default: 's' },
  search: { default: '/' },
  goTo: { default: 'g' },
  select: { default: 'x' },
  extendDown: { default: 'Shift+J', repeats: true },
  extendUp: { default: 'Shift+K', repeats: true },
  approve: { default: 'a' },
  revise: { default: 'r' },
  reject: { default: 'Shift+X', needsShift: true },
  comment: { default: 'c' },
  rate1: { default: '1' },
  rate2: { default: '2' },
  rate3: { default: '3' },
  rate4: { default: '4' },
  rate5: { default: '5' },
  undo: { default: 'z' },
  changes: { default: 'd' },
  whitespace: { default: 'w' },
  evidence: { default: 'f' },
  siblings: { default: 'l' },
  help: { default: '?' },
  submit: { default: 'Mod+Enter', whileTyping: true },
  leave: { default: 'Escape', whileTyping: true },
};

/** All of them, in the order of the table. `Object.keys` forgets that they are its names. */
export const KEY_ACTIONS = Object.keys(KEYS) as KeyAction[];

/** Own keys by the action's name; an absent one has its default. */
export type OwnKeys = Readonly<Partial<Record<string, string>>>;

/** The key of an action, as `keyOf` names it. */
export const keyFor = (action: KeyAction, own: OwnKeys): string =>
  own[action] ?? KEYS[action].default;

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
  if (key === undefined) return undefined;
  // What its person chose comes first: a later Galley may begin with the same key for something else.
  return (
    KEY_ACTIONS.find((action) => own[action] === key) ??
    KEY_ACTIONS.find((action) => keyFor(action, own) === key)
  );
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
