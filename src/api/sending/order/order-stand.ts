import { createListeners } from '#lib/listeners.ts';
import { type Sending, type Step, step } from './order-machine.ts';
import type { SubmissionRecord, SubmissionStore } from './submission-store.ts';

export type OrderStand = ReturnType<typeof createOrderStand>;

/** Where the sending of one draft stands: in this tab, and in the record on disk. */
export function createOrderStand(store: SubmissionStore) {
  const { subscribe, tell } = createListeners();
  let state: Sending = { is: 'ready' };
  /** What this tab last wrote or took notice of. */
  let noticed: string | undefined;
  return {
    snapshot: (): Sending => state,
    subscribe,
    take: (taken: Step): void => {
      const next = step(state, taken);
      if (next === state) return;
      state = next;
      tell();
    },
    write: (record: SubmissionRecord): Promise<boolean> => {
      const written = store.write(record);
      // As it is read: parsing orders its fields.
      noticed = JSON.stringify(store.read());
      return written;
    },
    notice: (record: SubmissionRecord | undefined): void => {
      noticed = JSON.stringify(record);
    },
    isNoticed: (record: SubmissionRecord | undefined): boolean =>
      JSON.stringify(record) === noticed,
  };
}
