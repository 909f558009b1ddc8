import { t } from '@lingui/core/macro';
import { keyWords } from '#lib/key-words.ts';
import { KEY_ACTIONS, type KeyAction, keyFor, KEYS } from '#lib/keys.ts';
import { Button } from '#ui/button.tsx';
import { CheckField } from '#ui/form/check-field.tsx';
import { Part } from './part.tsx';
import { KeyRow } from './preferences-key-row.tsx';
import { useSavedPreferences } from './use-saved-preferences.ts';

/** Keys switched on or off, and each given another one. */
export function KeyPreferences({ account }: { account: string }) {
  const { value, said, save } = useSavedPreferences(account);
  const { keys: own, keysOn } = value;

  const set = (action: KeyAction, key: string, shown: string) => {
    const { [action]: _before, ...others } = own;
    // The usual one is not kept: it may change with Galley.
    const words = keyWords(action);
    const isDefault = key === KEYS[action].default;
    save({ keys: isDefault ? others : { ...others, [action]: key } }, t`${words}: ${shown}.`);
  };

  return (
    <Part title={t`Keys`}>
      <CheckField
        label={t`Keys of one character`}
        hint={t`Switched off, none of them does anything; those with Ctrl or ⌘ and Esc stay.`}
        checked={keysOn}
        onChange={(isOn) => save({ keysOn: isOn }, isOn ? t`Keys are on.` : t`Keys are off.`)}
      />
      <ul aria-label={t`What each key does`} className="grid border-t border-line">
        {KEY_ACTIONS.map((action) => (
          <KeyRow
            key={action}
            action={action}
            own={own}
            current={keyFor(action, own)}
            onChange={(key, shown) => set(action, key, shown)}
          />
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-4">
        <Button
          reason={Object.keys(own).length === 0 ? t`All keys have their defaults.` : undefined}
          onClick={() => save({ keys: {} }, t`All keys have their defaults again.`)}
        >
          {t`Reset all keys`}
        </Button>
        <p className={`text-sm ${said.tone}`}>{said.words}</p>
      </div>
    </Part>
  );
}
