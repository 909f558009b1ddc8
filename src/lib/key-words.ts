import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { KEY_ACTIONS, type KeyAction, keyFor, KEYS, type OwnKeys } from './keys.ts';
import { i18n } from './language/i18n.ts';

/** What keys are about, in the order of the help. */
export const KEY_GROUPS = {
  moving: msg`Moving`,
  selecting: msg`Selecting`,
  deciding: msg`Deciding`,
  reading: msg`Reading`,
  everywhere: msg`Everywhere`,
};

type KeyGroup = keyof typeof KEY_GROUPS;

/** What each key does, for the help and the preferences. */
const WORDS: Readonly<Record<KeyAction, { words: MessageDescriptor; group: KeyGroup }>> = {
  next: { words: msg`Next translation`, group: 'moving' },
  previous: { words: msg`Previous translation`, group: 'moving' },
  skip: { words: msg`Skip: leave it in the queue`, group: 'moving' },
  search: { words: msg`Search`, group: 'moving' },
  goTo: { words: msg`Go to a translation by its id`, group: 'moving' },
  select: { words: msg`Select the translation, or not`, group: 'selecting' },
  extendDown: { words: msg`Select on to the next`, group: 'selecting' },
  extendUp: { words: msg`Select on to the previous`, group: 'selecting' },
  approve: { words: msg`Approve`, group: 'deciding' },
  revise: { words: msg`Request corrections`, group: 'deciding' },
  reject: { words: msg`Reject: opens its form`, group: 'deciding' },
  comment: { words: msg`Quote the selected words, or comment`, group: 'deciding' },
  rate1: { words: msg`Rate it 1, poor`, group: 'deciding' },
  rate2: { words: msg`Rate it 2, fair`, group: 'deciding' },
  rate3: { words: msg`Rate it 3, good`, group: 'deciding' },
  rate4: { words: msg`Rate it 4, very good`, group: 'deciding' },
  rate5: { words: msg`Rate it 5, fantastic`, group: 'deciding' },
  undo: { words: msg`Undo the last decision`, group: 'deciding' },
  changes: { words: msg`Changes on or off`, group: 'reading' },
  whitespace: { words: msg`White-space marks on or off`, group: 'reading' },
  evidence: { words: msg`Evidence: what the source says, and where`, group: 'reading' },
  siblings: { words: msg`The same text in other languages`, group: 'reading' },
  help: { words: msg`This help`, group: 'everywhere' },
  submit: { words: msg`Send the form in hand`, group: 'everywhere' },
  leave: { words: msg`Leave the form in hand; what is typed is kept`, group: 'everywhere' },
};

/** What an action does, in words. */
export const keyWords = (action: KeyAction): string => i18n._(WORDS[action].words);

/** The actions about one thing, in the order of `KEYS`. */
export const keysOf = (group: KeyGroup): KeyAction[] =>
  KEY_ACTIONS.filter((action) => WORDS[action].group === group);

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
  return t`Already used: ${other}.`;
}
