import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { mayNotQuery } from '#api/account/config.ts';
import { errorWords } from '#api/wire/error-words.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { type News, SendingNews, unknownReason } from '#ui/sending/sending-news.tsx';
import { Part } from './part.tsx';
import { afresh, useResetSandbox } from './use-reset-sandbox.ts';

const same = (): News => ({
  tone: 'attention',
  title: t`It did not arrive.`,
  detail: t`The sandbox is as it was: you can try again.`,
});

/** A fresh account to try things on. Only where the sandbox is part of Galley. */
export function ResetSandbox({ accountId }: { accountId: string }) {
  const { data: mayNot } = useQuery(mayNotQuery('reset'));
  const [open, setOpen] = useState(false);
  const { state, isPending, start } = useResetSandbox(accountId, () => setOpen(false));
  const isDone = state.is === 'sent' || (state.is === 'found' && state.found);
  const pending = isPending || state.is === 'looking';

  return (
    <Part title={t`Sandbox`}>
      <p className="text-sm text-soft">
        {t`Everything in it is made up. It can begin again as it was on the first day.`}
      </p>
      {isDone && <Banner tone="good" title={afresh()} />}
      <div>
        <Button tone="danger" reason={mayNot} onClick={() => setOpen(true)}>
          {t`Start the sandbox afresh`}
        </Button>
      </div>
      <Dialog
        open={open}
        pending={pending}
        title={t`Start the sandbox afresh?`}
        description={t`All its translations, orders, conversations and decisions are replaced by new ones, for everyone who uses this Galley. What this browser keeps of it is forgotten.`}
        actions={
          <>
            <Button
              tone="danger"
              pending={pending}
              reason={unknownReason(state)}
              onClick={() => start()}
            >
              {pending ? t`Starting…` : t`Start afresh`}
            </Button>
            <Button onClick={() => setOpen(false)}>{t`Keep the sandbox`}</Button>
          </>
        }
        onClose={() => setOpen(false)}
      >
        <SendingNews
          state={state}
          of="sandbox"
          tellFound={same}
          tellRefused={(error) => {
            const { title, detail, said } = errorWords(error);
            return { tone: 'bad', title, detail, said };
          }}
        />
      </Dialog>
    </Part>
  );
}
