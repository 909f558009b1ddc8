import * as z from 'zod/mini';
import type { Store, WriteOptions } from './store.ts';

/** One kind of thing that this browser keeps, and how it is written. Each is declared once, beside what it is about. */
export interface Slot<S extends z.ZodMiniType> extends WriteOptions {
  /** Its key is `owner:name`; a star stands for the id of each, where there are many of it. */
  name: string;
  shape: S;
  /** What counts where nothing is kept, or nothing that fits the shape. */
  empty: z.output<S>;
}

/** Declares a slot. */
export const slot = <S extends z.ZodMiniType>(one: Slot<S>): Slot<S> => one;

/**
 * Whose it is: the account, and the person where `/galley/config` names one. Sandbox and live, and two people at
 * one browser, never mix. Without a person it is the key that older versions used.
 */
export const ownerOf = (accountId: string, person: string | undefined): string =>
  person ? `${accountId}/${person}` : accountId;

export const slotKey = (owner: string, { name }: { name: string }, id = ''): string =>
  `${owner}:${name.replace('*', id)}`;

/** What is kept now. */
export const readSlot = <S extends z.ZodMiniType>(
  store: Store,
  owner: string,
  of: Slot<S>,
  id?: string,
): z.output<S> => parseSlot(of, store.read(slotKey(owner, of, id)));

/** As `Store.write`. */
export const writeSlot = <S extends z.ZodMiniType>(
  store: Store,
  owner: string,
  of: Slot<S>,
  value: z.output<S>,
  id?: string,
): Promise<boolean> => store.write(slotKey(owner, of, id), value, of);

/** Changes what is kept now, and not what was when somebody last looked. */
export const changeSlot = <S extends z.ZodMiniType>(
  store: Store,
  owner: string,
  of: Slot<S>,
  change: (value: z.output<S>) => z.output<S>,
  id?: string,
): Promise<boolean> => writeSlot(store, owner, of, change(readSlot(store, owner, of, id)), id);

export function parseSlot<S extends z.ZodMiniType>(
  { shape, empty }: Slot<S>,
  kept: unknown,
): z.output<S> {
  const parsed = z.safeParse(shape, kept);
  return parsed.success ? parsed.data : empty;
}
