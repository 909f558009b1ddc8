import { Dialog } from '@base-ui/react/dialog';
import { t } from '@lingui/core/macro';
import { type ComponentProps, useEffect, useRef } from 'react';
import { IN_FRONT } from '#ui/overlay/in-front.ts';
import { QueuePart } from '../job/job-parts.tsx';

interface QueueSheetProps extends Omit<ComponentProps<typeof QueuePart>, 'searchField'> {
  onClose: () => void;
}

/** The queue where it has no column: a sheet in front of the page. */
export function QueueSheet({ onClose, ...queue }: QueueSheetProps) {
  const popup = useRef<HTMLDivElement>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const { setSearch } = queue.desk;
  // What was sought shows only here: closed, it would leave out translations unseen.
  const forget = useRef(setSearch);
  useEffect(() => () => forget.current(''), []);
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-backdrop" />
        <Dialog.Viewport className="fixed inset-0 z-30 grid items-end">
          <Dialog.Popup
            {...IN_FRONT}
            ref={popup}
            // Not the search: on a phone its keyboard would cover the rows.
            initialFocus={popup}
            className="dialog relative h-[88dvh] rounded-t-md bg-paper p-4 pt-2 shadow-over outline-none"
          >
            <Dialog.Title className="sr-only">{t`Queue`}</Dialog.Title>
            <Dialog.Close
              aria-label={t`Close`}
              className="button-icon absolute end-2 top-2 text-xl leading-none"
            >
              <span aria-hidden="true">×</span>
            </Dialog.Close>
            <div className="h-full pe-0 [&_h2]:me-auto [&>div>:first-child]:pe-10 [&_nav>:first-child]:pe-10">
              <QueuePart {...queue} searchField={searchField} />
            </div>
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
