import { type ComponentType, type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { Banner } from './banner.tsx';
import { Button } from './button.tsx';
import { onFirstTouch } from './hooks/first-touch.ts';
import { createLateCode } from './late-code.ts';

interface LazyPartOptions<Props> {
  /** What cannot be used without it, as a sentence begins: "The conversation". */
  what: string;
  load: () => Promise<ComponentType<Props>>;
  /** In its place until its code is there. */
  waiting?: (props: Props) => ReactNode;
  /** In its place when its code could not be loaded: `problem` says so and has the button that tries again. */
  failed?: (problem: ReactNode, props: Props, retry: () => void) => ReactNode;
}

/** A part of a page whose code comes after the page. It fails alone, in its place, and can be loaded again there. */
export function lazyPart<Props extends object>({
  what,
  load,
  waiting,
  failed = (problem) => problem,
}: LazyPartOptions<Props>) {
  const late = createLateCode(load);
  const { preload } = late;
  // What fails is told in the part's place.
  const ask = () => void preload().catch(() => {});
  function Part(props: Props) {
    const state = useSyncExternalStore(late.subscribe, late.read);
    useEffect(ask, []);
    if (state.is === 'here') return <state.code {...props} />;
    if (state.is === 'waiting') return waiting?.(props);
    const problem = (
      <Banner
        tone="bad"
        title={`${what} could not be loaded.`}
        detail="If that stays so, reload the page."
      >
        <Button onClick={ask}>Try again</Button>
      </Banner>
    );
    return failed(problem, props, ask);
  }
  return Object.assign(Part, { late, preload, ask });
}

/** Loads a part that a press may open: ahead of the press, and not while the page is still being drawn. */
export function useOnTouch({ ask }: { ask: () => void }) {
  useEffect(() => onFirstTouch(ask), [ask]);
}
