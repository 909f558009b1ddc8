import type { MessageDescriptor } from '@lingui/core';
import { t } from '@lingui/core/macro';
import { type ComponentType, type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { i18n } from '#lib/language/i18n.ts';
import { createListeners } from '#lib/listeners.ts';
import { Banner } from './banner.tsx';
import { Button } from './button.tsx';

interface LazyPartOptions<Props> {
  /** What cannot be used without it, as a heading would name it: "Conversation". */
  what: MessageDescriptor;
  load: () => Promise<ComponentType<Props>>;
  /** In its place until its code is there. */
  waiting?: (props: Props) => ReactNode;
  /** In its place when its code could not be loaded: `problem` says so and has the button that tries again. */
  failed?: (problem: ReactNode, props: Props) => ReactNode;
}

/** A part of a page whose code comes after the page. It fails alone, in its place, and can be loaded again there. */
export function lazyPart<Props extends object>(options: LazyPartOptions<Props>) {
  /** Null: it could not be loaded. */
  let loaded: ComponentType<Props> | null | undefined;
  let loading: Promise<void> | undefined;
  const { subscribe, tell } = createListeners();
  /** For tests too: null as after a failure. */
  const become = (next: typeof loaded) => {
    loaded = next;
    tell();
  };
  /** Never rejects: what could not be loaded says so in its place, and is asked for again by the next call. */
  const preload = (): Promise<void> => {
    if (loaded === null) {
      loading = undefined;
      become(undefined);
    }
    return (loading ??= options.load().then(become, () => become(null)));
  };

  function Part(props: Props) {
    const Loaded = useSyncExternalStore(subscribe, () => loaded);
    useEffect(() => void preload(), []);
    const { what, waiting, failed } = options;
    // oxlint-disable-next-line react/static-components -- it is the same from the moment it is loaded
    if (Loaded) return <Loaded {...props} />;
    if (Loaded === undefined) return waiting?.(props);
    const name = i18n._(what);
    const problem = (
      <Banner
        tone="bad"
        title={t`This part could not be loaded: ${name}. If that stays so, reload the page.`}
      >
        <Button onClick={() => void preload()}>{t`Try again`}</Button>
      </Banner>
    );
    return failed ? failed(problem, props) : problem;
  }
  return Object.assign(Part, { options, preload, become });
}
