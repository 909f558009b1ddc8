import { useState } from 'react';
import { errorWords } from '#api/wire/error-words.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { type News, SendingNews, unknownReason } from '#ui/sending/sending-news.tsx';
import { Part } from './part.tsx';
import { AFRESH, useResetSandbox } from './use-reset-sandbox.ts';

const SAME: News = {
  tone: 'attention',
  title: 'It did not arrive.',
  detail: 'The sandbox is as it was: you can try again.',
};

/** A fresh account to try things on. Only where the sandbox is part of Galley. */
export function ResetSandbox({ accountId }: { accountId: string }) {
  const [open, setOpen] = useState(false);
  const { state, isPending, start } = useResetSandbox(accountId, () => setOpen(false));
  const isDone = state.is === 'sent' || (state.is === 'found' && state.found);
  const pending = isPending || state.is === 'looking';

  return (
    <Part title="Sandbox">
      <p className="text-sm text-soft">
        Everything in it is made up. It can begin again as it was on the first day.
      </p>
      {isDone && <Banner tone="good" title={AFRESH} />}
      <div>
        <Button tone="danger" onClick={() => setOpen(true)}>
          Start the sandbox afresh
        </Button>
      </div>
      <Dialog
        open={open}
        pending={pending}
        title="Start the sandbox afresh?"
        description="All its translations, orders, conversations and decisions are replaced by new ones, for everyone who uses this Galley. What this browser keeps of it is forgotten."
        actions={
          <>
            <Button
              tone="danger"
              pending={pending}
              reason={unknownReason(state)}
              onClick={() => start()}
            >
              {pending ? 'Starting…' : 'Start afresh'}
            </Button>
            <Button onClick={() => setOpen(false)}>Keep it</Button>
          </>
        }
        onClose={() => setOpen(false)}
      >
        <SendingNews
          state={state}
          subject="the sandbox"
          tellFound={() => SAME}
          tellRefused={(error) => {
            const { title, detail } = errorWords(error);
            return { tone: 'bad', title, detail };
          }}
        />
      </Dialog>
    </Part>
  );
}
