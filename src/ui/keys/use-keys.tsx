import { useEffect, useRef } from 'react';
import {
  actionOf,
  ariaKey,
  type KeyAction,
  keyFor,
  KEYS,
  type KeyPress,
  showKey,
} from '#lib/keys.ts';
import type { Preferences } from '#lib/preferences.ts';
import { isInFront } from '../overlay/in-front.ts';
import { type KeyHandlers, useKeyScope } from './key-scope.tsx';
import { useStore } from '#store/provider.tsx';
import { preferencesIn, usePreferences } from '../hooks/use-preferences.ts';

/**
 * Does things on keys while the component is mounted. The one mounted last comes first; what it has no
 * handler for goes on to those before it.
 */
export function useKeys(handlers: KeyHandlers) {
  const { account, mounted } = useKeyScope();
  const store = useStore();
  const own = useRef(handlers);
  useEffect(() => {
    own.current = handlers;
  });
  useEffect(() => {
    const { current: all } = mounted;
    all.push(own);
    const press = (event: KeyboardEvent) => {
      if (account === undefined || event.defaultPrevented) return;
      const action = wanted(event, preferencesIn(store, account));
      if (!action || all.findLast(({ current }) => current[action]) !== own) return;
      event.preventDefault();
      own.current[action]?.();
    };
    addEventListener('keydown', press);
    return () => {
      removeEventListener('keydown', press);
      all.splice(all.indexOf(own), 1);
    };
  }, [account, mounted, store]);
}

/** What a press asks for where it was made. */
function wanted(event: KeyboardEvent, { keysOn, keys }: Preferences): KeyAction | undefined {
  const action = actionOf(event, keys);
  if (!action || isInFront()) return undefined;
  const { whileTyping, repeats } = KEYS[action];
  if (event.repeat && !repeats) return undefined;
  return whileTyping || (keysOn && !isTyping(event)) ? action : undefined;
}

/** Where characters are written, or choose by their letters. */
const WRITING =
  'textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit])';

function isTyping(event: Event): boolean {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(WRITING));
}

/** Whether this press asks for this, whoever has the focus: for a form that hears its own keys. */
export function usePressOf() {
  const { account = '' } = useKeyScope();
  const store = useStore();
  return (action: KeyAction, press: KeyPress): boolean =>
    actionOf(press, preferencesIn(store, account).keys) === action;
}

/** Whether ⌘ stands where others have Ctrl. */
export const isApple = () => /mac|iphone|ipad/i.test(navigator.platform);

/** The key of an action as `keyOf` names it; undefined where it does nothing. */
function useKeyOf(action: KeyAction | undefined): string | undefined {
  const { account } = useKeyScope();
  const { keys, keysOn } = usePreferences(account ?? '').value;
  if (action === undefined) return undefined;
  const isOn = account !== undefined && (keysOn || KEYS[action].whileTyping);
  return isOn ? keyFor(action, keys) : undefined;
}

/** For a control's `aria-keyshortcuts`; undefined where keys are switched off. */
export function useShortcut(action: KeyAction | undefined): string | undefined {
  const key = useKeyOf(action);
  return key === undefined ? undefined : ariaKey(key, isApple());
}

/** The key as it is printed on a button; nothing where keys are off, or where there is no keyboard. */
export function KeyHint({ action }: { action: KeyAction }) {
  const key = useKeyOf(action);
  if (key === undefined) return null;
  // `aria-keyshortcuts` says it: the button's name stays its name.
  return (
    <kbd aria-hidden="true" className="key-hint">
      {showKey(key, isApple())}
    </kbd>
  );
}
