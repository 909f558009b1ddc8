import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { draftName, type OrderDraft } from '#lib/order/order-draft.ts';
import { paths } from '#lib/paths.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { KeptNote } from '#ui/form/kept-note.tsx';

interface DraftHeadProps {
  /** Its key in the store. */
  kept: string;
  draft: OrderDraft;
  /** It stands in the browser: something has been typed. */
  isKept: boolean;
  isLocked: boolean;
  onName: (name: string) => void;
  onDelete: () => void;
}

/** What the draft is called, where it is kept, and the way to do without it. */
export function DraftHead({ kept, draft, isKept, isLocked, onName, onDelete }: DraftHeadProps) {
  const [isAsking, setAsking] = useState(false);
  const navigate = useNavigate();
  const name = draftName(draft);
  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-2">
      <TextField
        label={t`Name of this draft`}
        className="w-full max-w-96"
        readOnly={isLocked}
        placeholder={name}
        value={draft.name}
        onChange={onName}
      />
      <p className="flex min-h-10 flex-wrap items-center gap-x-4">
        <KeptNote of={kept} before={t`Kept in this browser as soon as you type.`} />
        <Link to={paths.newOrder()}>{t`All drafts`}</Link>
        {isKept && !isLocked && (
          <Button tone="plain" className="px-1" onClick={() => setAsking(true)}>
            {t`Delete this draft`}
          </Button>
        )}
      </p>
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title={t`Delete this draft?`}
        description={
          <Trans>
            “<bdi>{name}</bdi>” and all that is typed in it go for good.
          </Trans>
        }
        actions={
          <>
            <Button
              tone="danger"
              onClick={() => {
                onDelete();
                void navigate(paths.newOrder());
              }}
            >
              {t`Delete`}
            </Button>
            <Button tone="plain" onClick={() => setAsking(false)}>
              {t`Keep the draft`}
            </Button>
          </>
        }
      />
    </div>
  );
}
