import { createContext, type ReactNode, use, useCallback, useState } from 'react';

const Announce = createContext<(message: string) => void>(() => {});

/** Says a message to screen readers when they are next free. */
export const useAnnounce = () => use(Announce);

/** Holds the one live region of the app: regions that appear together with their text are not read. */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [spoken, setSpoken] = useState({ message: '', turn: 0 });
  const announce = useCallback(
    (message: string) => setSpoken(({ turn }) => ({ message, turn: turn + 1 })),
    [],
  );
  return (
    <Announce value={announce}>
      {children}
      <div aria-live="polite" className="sr-only">
        {/* A new key makes the same message twice in a row two messages. */}
        <p key={spoken.turn}>{spoken.message}</p>
      </div>
    </Announce>
  );
}
