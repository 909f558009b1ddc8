import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useEffect, useState } from 'react';
import { i18n } from '#lib/language/i18n.ts';
import { useKept, useKey } from '#store/use-slot.ts';
import { useAnnounce } from '../announcer.tsx';

type State = ReturnType<typeof useKept>;

const WORDS: Record<State, MessageDescriptor> = {
  kept: msg`Kept in this browser.`,
  saving: msg`Saving…`,
  failed: msg`Not kept: this browser has no room. It lasts as long as this page.`,
  none: msg`Not kept: this browser keeps nothing for Galley. It lasts as long as this page.`,
};

/** Whether something is kept in this browser. */
export const keptWords = (state: State): string => i18n._(WORDS[state]);

/** In ms: "Saving…" stays while somebody types on. */
const CALM = 1_000;

/** As it is, but that good news come once it has been so for a while; what failed is not tried aloud. */
function useCalm(state: State): State {
  const [shown, setShown] = useState(state);
  const isWorse =
    state === 'none' || state === 'failed' || (state === 'saving' && shown === 'kept');
  if (isWorse && shown !== state) setShown(state);
  useEffect(() => {
    if (state !== 'kept' || shown === 'kept') return undefined;
    const timer = setTimeout(() => setShown('kept'), CALM);
    return () => clearTimeout(timer);
  }, [state, shown]);
  return shown;
}

interface KeptNoteProps {
  /** The key in the store. */
  of: string;
  /** What is said before something is typed. */
  before?: string;
  className?: string;
}

/** Says beside a field whether what is typed there is kept: never before it is. Its line is there from the start. */
export function KeptNote({ of, before = '', className = '' }: KeptNoteProps) {
  const isEmpty = useKey(of) === undefined;
  const state = useCalm(useKept(of));
  const isLost = state === 'none' || state === 'failed';
  const words = isEmpty && state !== 'none' ? before : keptWords(state);
  const announce = useAnnounce();
  useEffect(() => {
    if (isLost && !isEmpty) announce(keptWords(state));
  }, [isLost, isEmpty, state, announce]);
  return (
    <span
      className={`min-h-[1lh] text-sm ${isLost && !isEmpty ? 'text-attention' : 'text-soft'} ${className}`}
    >
      {words}
    </span>
  );
}
