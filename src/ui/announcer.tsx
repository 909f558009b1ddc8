import { createContext, type ReactNode, use, useCallback, useState } from 'react';

/** `isSeen`: it is drawn as well, in front of the page, until it has been read. */
type Announcing = (message: string, how?: { isSeen?: boolean }) => void;

const Announce = createContext<Announcing>(() => {});

/** Says a message to screen readers when they are next free; to all, where it is to be seen. */
export const useAnnounce = () => use(Announce);

/** How many messages stay: one that gives way at once to the next may never be read. */
const KEPT = 4;

/** Holds the one live region of the app: regions that appear together with their text are not read. */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [spoken, setSpoken] = useState<
    readonly { message: string; how: Parameters<Announcing>[1]; turn: number }[]
  >([]);
  const announce = useCallback<Announcing>(
    (message, how) =>
      setSpoken((said) => [
        ...said.slice(1 - KEPT),
        { message, how, turn: (said.at(-1)?.turn ?? 0) + 1 },
      ]),
    [],
  );
  return (
    <Announce value={announce}>
      {children}
      <div aria-live="polite">
        {/* By its turn the same message twice in a row is two messages. */}
        {spoken.map(({ message, how, turn }) => (
          <p key={turn} className={how?.isSeen ? 'said' : 'sr-only'}>
            {message}
          </p>
        ))}
      </div>
    </Announce>
  );
}
