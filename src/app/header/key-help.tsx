import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { Link } from 'react-router';
import { KEY_GROUPS, keysOf, keyWords } from '#lib/key-words.ts';
import { keyFor, KEYS, type OwnKeys, showKey } from '#lib/keys.ts';
import { i18n } from '#lib/language/i18n.ts';
import { paths } from '#lib/paths.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { useKeyScope } from '#ui/keys/key-scope.tsx';
import { isApple, useKeys, useShortcut } from '#ui/keys/use-keys.tsx';
import { usePreferences } from '#ui/hooks/use-preferences.ts';

/** What every key does, drawn from the table that makes them do it. Loaded after the page (after-paint.tsx). */
export function KeyHelp() {
  const [isOpen, setIsOpen] = useState(false);
  const { account = '' } = useKeyScope();
  const { keys, keysOn } = usePreferences(account).value;
  const shortcut = useShortcut('help');
  const close = () => setIsOpen(false);
  useKeys({ help: () => setIsOpen(true) });
  return (
    <>
      <button
        type="button"
        aria-label={t`Keyboard help`}
        aria-haspopup="dialog"
        aria-keyshortcuts={shortcut}
        title={t`Keyboard help`}
        className="button-icon text-soft"
        onClick={() => setIsOpen(true)}
      >
        <span aria-hidden="true">?</span>
      </button>
      <Dialog
        open={isOpen}
        onClose={close}
        title={t`Keyboard help`}
        description={
          <>
            {!keysOn && <>{t`Keys of one character are switched off.`} </>}
            {t`Keys do nothing while you type.`}{' '}
            <Link to={paths.account()} onClick={close}>
              {t`Change or switch off keys`}
            </Link>
          </>
        }
      >
        <KeyTable own={keys} isOff={!keysOn} />
      </Dialog>
    </>
  );
}

// The keys are those of the table.
const GROUPS = Object.keys(KEY_GROUPS) as (keyof typeof KEY_GROUPS)[];

function KeyTable({ own, isOff }: { own: OwnKeys; isOff: boolean }) {
  return (
    <div className="gap-x-8 sm:columns-2">
      {GROUPS.map((group) => (
        <section
          key={group}
          aria-label={i18n._(KEY_GROUPS[group])}
          className="mb-4 break-inside-avoid"
        >
          <h3 className="mb-1 text-sm font-semibold">{i18n._(KEY_GROUPS[group])}</h3>
          <dl className="grid grid-cols-[minmax(5rem,auto)_1fr] items-baseline gap-x-3 gap-y-1 text-sm">
            {keysOf(group).map((action) => (
              <div key={action} className="contents">
                <dt className={isOff && !KEYS[action].whileTyping ? 'text-soft line-through' : ''}>
                  <kbd className="key">{showKey(keyFor(action, own), isApple())}</kbd>
                </dt>
                <dd>{keyWords(action)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
