import { useMemo, useSyncExternalStore } from 'react';
import * as z from 'zod/mini';
import type { BrowserStore } from '#lib/browser-store.ts';
import { useBrowserStore } from './use-draft.tsx';

/** Something that is remembered in this browser: its name after the account's, its shape, and its absence. */
export interface Kept<S extends z.ZodMiniType> {
  name: string;
  shape: S;
  empty: z.output<S>;
}

/** What is kept now; what does not fit its shape counts as nothing. */
export function readKept<S extends z.ZodMiniType>(
  store: BrowserStore,
  account: string,
  { name, shape, empty }: Kept<S>,
): z.output<S> {
  return parse(shape, store.read(`${account}:${name}`), empty);
}

/** Changes what is kept now, and not what was when somebody last looked. */
export function changeKept<S extends z.ZodMiniType>(
  store: BrowserStore,
  account: string,
  kept: Kept<S>,
  change: (value: z.output<S>) => z.output<S>,
): void {
  store.write(`${account}:${kept.name}`, change(readKept(store, account, kept)));
}

/** What is kept, followed as it changes. */
export function useKept<S extends z.ZodMiniType>(
  account: string,
  { name, shape, empty }: Kept<S>,
): z.output<S> {
  const store = useBrowserStore();
  const raw = useSyncExternalStore(store.subscribe, () => store.read(`${account}:${name}`));
  return useMemo(() => parse(shape, raw, empty), [shape, raw, empty]);
}

function parse<S extends z.ZodMiniType>(shape: S, raw: unknown, empty: z.output<S>): z.output<S> {
  const parsed = z.safeParse(shape, raw);
  return parsed.success ? parsed.data : empty;
}

/** The newest entries of a record, so that it cannot grow for ever: keys are job ids, which count up. */
export function newest<T>(record: Readonly<Record<string, T>>, most = 1_000): Record<string, T> {
  const entries = Object.entries(record);
  if (entries.length <= most) return { ...record };
  return Object.fromEntries(entries.toSorted(([a], [b]) => Number(b) - Number(a)).slice(0, most));
}
