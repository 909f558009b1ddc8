import { msg, t } from '@lingui/core/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { i18n } from '#lib/language/i18n.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { useCanKeep, useStore } from '#store/provider.tsx';
import { Part } from './part.tsx';

const DONE = msg`Everything of this account is forgotten on this device.`;

/** Removes what the browser keeps of this account. Nothing changes at Gengo. */
export function ForgetDevice({ account }: { account: string }) {
  const client = useQueryClient();
  const store = useStore();
  const announce = useAnnounce();
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState<'all' | 'page'>();

  const canKeep = useCanKeep();

  const forget = async () => {
    setOpen(false);
    try {
      // What the memory's worker holds, too; its code may not be here yet.
      const { accountMemoryOf } = await import('#api/memory/account-memory.ts');
      await accountMemoryOf({ client, store, account }).memory.forget();
      await store.forget(`${account}:`);
      setDone('all');
      announce(i18n._(DONE));
    } catch {
      setDone('page');
    }
  };

  return (
    <Part title={t`This device`}>
      <p className="text-sm text-soft">
        {canKeep
          ? t`What you type and have not sent, and what Galley remembers for you, stays in this browser.`
          : t`Nothing is kept in this browser: what you type and what Galley remembers for you lasts as long as this page.`}
      </p>
      {done === 'all' && <Banner tone="good" title={i18n._(DONE)} />}
      {done === 'page' && (
        <Banner
          tone="bad"
          title={t`Not all is forgotten.`}
          detail={t`The browser did not remove what it keeps. Try again, or clear this site’s data in the browser.`}
        />
      )}
      <div>
        <Button tone="danger" onClick={() => setOpen(true)}>
          {t`Forget everything on this device`}
        </Button>
      </div>
      <Dialog
        open={open}
        title={t`Forget everything on this device?`}
        description={t`This browser then knows nothing of this account any more:`}
        actions={
          <>
            <Button tone="danger" onClick={() => void forget()}>
              {t`Forget everything`}
            </Button>
            <Button onClick={() => setOpen(false)}>{t`Keep everything`}</Button>
          </>
        }
        onClose={() => setOpen(false)}
      >
        <ul className="list-disc ps-6">
          <li>{t`what you typed and have not sent is lost`}</li>
          <li>{t`a decision that is still held is not sent`}</li>
          <li>{t`which translations you archived here is forgotten`}</li>
          <li>{t`the list of orders begins anew`}</li>
          <li>{t`the translations remembered here are forgotten`}</li>
          <li>{t`preferences, keys and saved replies go back to their defaults`}</li>
        </ul>
        <p>{t`Nothing changes at Gengo. Other accounts and the theme stay as they are.`}</p>
      </Dialog>
    </Part>
  );
}
