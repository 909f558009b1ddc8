import { msg } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { useOnTouch } from '../hooks/first-touch.ts';
import { lazyPart } from '../lazy-part.tsx';

export interface DialogProps {
  open: boolean;
  /** Asked to go away: Escape, the close button. A click beside it does not: it would be a slip. */
  onClose: () => void;
  /** What is asked, as a question: "Cancel this translation?" */
  title: string;
  /** What it means. Read aloud with the title when the dialog opens. */
  description?: ReactNode;
  /** Something is being sent: it cannot be closed before the answer is told in it. */
  pending?: boolean;
  /** A `Form` that stays here with its problem when it fails, or what else must be seen. */
  children?: ReactNode;
  /** Buttons, where there is no form that brings its own. */
  actions?: ReactNode;
}

const DialogPart = lazyPart({
  what: msg`Dialog`,
  load: async () => (await import('./dialog-popup.tsx')).DialogPopup,
});

/**
 * A question in front of the page, for confirming only. Focus goes to its first field, stays inside and
 * returns to where it was. Its code comes after the page that may need it, ahead of the press.
 */
export function Dialog({ open, ...rest }: DialogProps) {
  useOnTouch(DialogPart);
  return open ? <DialogPart {...rest} /> : null;
}
