import { Dialog } from '@base-ui/react/dialog';
import { t } from '@lingui/core/macro';
import { useRef } from 'react';
import type { DialogProps } from './dialog.tsx';
import { IN_FRONT } from './in-front.ts';

/** The open dialog, apart from `dialog.tsx` so that Base UI loads after the page. */
export function DialogPopup({
  onClose,
  title,
  description,
  pending = false,
  children,
  actions,
}: Omit<DialogProps, 'open'>) {
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Dialog.Root
      open
      disablePointerDismissal
      onOpenChange={(open) => {
        if (!open && !pending) onClose();
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-backdrop" />
        <Dialog.Viewport className="fixed inset-0 z-30 grid place-items-center overflow-y-auto p-4 sm:p-8">
          <Dialog.Popup
            {...IN_FRONT}
            ref={popup}
            // Never a button: the Enter that opened the dialog, held down, would confirm it.
            initialFocus={() => popup.current?.querySelector<HTMLElement>(FIELD) ?? popup.current}
            className="dialog grid w-full max-w-xl gap-4 rounded-md bg-raised p-4 shadow-over outline-none sm:p-6"
          >
            <div className="flex items-start justify-between gap-4">
              <Dialog.Title className="text-xl font-semibold wrap-anywhere">{title}</Dialog.Title>
              <Dialog.Close
                aria-label={t`Close`}
                aria-disabled={pending || undefined}
                className="button-icon -me-2 -mt-1"
              >
                <span aria-hidden="true" className="text-xl leading-none">
                  ×
                </span>
              </Dialog.Close>
            </div>
            {description && (
              <Dialog.Description render={<div />} className="-mt-2 text-soft">
                {description}
              </Dialog.Description>
            )}
            {children}
            {actions && (
              <div className="flex flex-wrap items-center gap-x-4 gap-y-2">{actions}</div>
            )}
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

const FIELD = 'input:not([type=hidden]), textarea, select';
