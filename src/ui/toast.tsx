import { createContext, type ReactNode, use, useCallback, useEffect, useState } from 'react';
import { useAnnounce } from './announcer.tsx';
import { Button } from './button.tsx';
import { CloseIcon } from './icons.tsx';

export interface Toast {
  /** What has been done: "Archived." Never an error: those stay where they happened. */
  message: string;
  undo?: () => void;
}

const STAYS_MS = 8_000;

const Show = createContext<(toast: Toast) => void>(() => {});

/** Says that something has been done, perhaps with Undo, and goes away by itself. */
export const useToast = () => use(Show);

/** Holds the toasts of the app, below everything. Ours, because Base UI's weighs 24 kB gzip. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [{ toasts }, change] = useState<{ toasts: (Toast & { id: number })[]; next: number }>({
    toasts: [],
    next: 0,
  });
  const announce = useAnnounce();
  const show = useCallback(
    (toast: Toast) => {
      change(({ toasts: others, next }) => ({
        toasts: [...others, { ...toast, id: next }],
        next: next + 1,
      }));
      announce(toast.message);
    },
    [announce],
  );
  const close = useCallback(
    (id: number) =>
      change(({ toasts: all, next }) => ({ toasts: all.filter((one) => one.id !== id), next })),
    [],
  );
  return (
    <Show value={show}>
      {children}
      {toasts.length > 0 && (
        <section
          aria-label="Notifications"
          className="toasts fixed inset-x-4 bottom-4 z-20 mx-auto grid max-w-md gap-2 print:hidden"
        >
          {toasts.map(({ id, ...toast }) => (
            <ToastCard key={id} {...toast} id={id} onClose={close} />
          ))}
        </section>
      )}
    </Show>
  );
}

interface ToastCardProps extends Toast {
  id: number;
  onClose: (id: number) => void;
}

/** Its clock stands still while the pointer or the focus is on it. */
function ToastCard({ id, message, undo, onClose }: ToastCardProps) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => onClose(id), STAYS_MS);
    return () => clearTimeout(timer);
  }, [held, id, onClose]);
  const hold = () => setHeld(true);
  const release = () => setHeld(false);
  return (
    <div
      className="toast flex items-center gap-4 rounded-md bg-ink py-2 ps-4 pe-2 text-paper shadow-over"
      onPointerEnter={hold}
      onPointerLeave={release}
      onFocus={hold}
      onBlur={release}
    >
      <p className="min-w-0 flex-1 wrap-anywhere">{message}</p>
      {undo && (
        <Button
          tone="inverse"
          onClick={() => {
            onClose(id);
            undo();
          }}
        >
          Undo
        </Button>
      )}
      <button
        type="button"
        aria-label="Close"
        className="button-icon text-paper"
        onClick={() => onClose(id)}
      >
        <CloseIcon />
      </button>
    </div>
  );
}
