import { createContext, type ReactNode, use, useCallback, useState } from 'react';

const Announce = createContext<(message: string) => void>(() => {});

/** Says a message to screen readers when they are next free. */
export const useAnnounce = () => use(Announce);

/** How many messages stay: one that gives way at once to the next may never be read. */
const KEPT = 4;

/** Holds the one live region of the app: regions that appear together with their text are not read. */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [spoken, setSpoken] = useState<readonly { message: string; turn: number }[]>([]);
  const announce = useCallback(
    (message: string) =>
      setSpoken((said) => [
        ...said.slice(1 - KEPT),
        { message, turn: (said.at(-1)?.turn ?? 0) + 1 },
      ]),
    [],
  );
  return (
    <Announce value={announce}>
      {children}
      <div aria-live="polite" className="sr-only">
        {/* By its turn the same message twice in a row is two messages. */}
        {spoken.map(({ message, turn }) => (
          <p key={turn}>{message}</p>
        ))}
      </div>
    </Announce>
  );
}
