import { t } from '@lingui/core/macro';
import { type KeyboardEvent, useId, useState } from 'react';
import { keyFault, keyWords } from '#lib/key-words.ts';
import { type KeyAction, keyOf, KEYS, type OwnKeys, showKey } from '#lib/keys.ts';
import { sentences } from '#lib/language/sentences.ts';
import { Button } from '#ui/button.tsx';
import { isApple } from '#ui/keys/use-keys.tsx';

interface KeyRowProps {
  action: KeyAction;
  own: OwnKeys;
  current: string;
  /** `shown`: as people read it. */
  onChange: (key: string, shown: string) => void;
}

const show = (key: string) => showKey(key, isApple());

/** One action and its key. The next key that is pressed after "Change" is its own, where that can be. */
export function KeyRow({ action, own, current, onChange }: KeyRowProps) {
  const byDefault = KEYS[action].default;
  const words = keyWords(action);
  const defaultKey = show(byDefault);
  const id = useId();
  const [isListening, setIsListening] = useState(false);
  const [fault, setFault] = useState<string>();

  const stop = () => setIsListening(false);
  const take = (key: string) => {
    const found = keyFault(action, key, own);
    const shown = show(key);
    setFault(found && sentences([t`This key cannot be used: ${shown}.`, found]));
    if (found) return;
    stop();
    onChange(key, show(key));
  };
  const press = (event: KeyboardEvent) => {
    // Tab goes on, as everywhere.
    if (!isListening || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    const key = keyOf(event.nativeEvent);
    if (key === 'Escape' && action !== 'leave') {
      setFault(undefined);
      stop();
    } else if (key !== undefined) take(key);
  };

  return (
    <li className="grid gap-1 border-b border-line py-1">
      <div className="flex flex-wrap items-center gap-x-3">
        <span id={`${id}-words`} className="min-w-0 flex-1">
          {words}
        </span>
        <kbd className="key">{show(current)}</kbd>
        <Button
          id={id}
          tone="plain"
          className="px-2 text-sm"
          aria-label={isListening ? t`Press a key: ${words}` : t`Change the key: ${words}`}
          onKeyDown={press}
          onBlur={stop}
          onClick={() => {
            setFault(undefined);
            setIsListening(true);
          }}
        >
          {isListening ? t`Press a key…` : t`Change`}
        </Button>
        {current !== byDefault && (
          <Button
            tone="plain"
            className="px-2 text-sm"
            aria-label={t`Reset to ${defaultKey}: ${words}`}
            onClick={() => take(byDefault)}
          >
            {t`Reset`}
          </Button>
        )}
      </div>
      {fault !== undefined && (
        <p role="alert" className="text-sm font-medium text-bad">
          {fault}
        </p>
      )}
    </li>
  );
}
