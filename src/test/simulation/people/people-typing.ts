import { newRow } from '#lib/order/order-draft.ts';
import type { Random } from '../../random.ts';
import type { Oracle } from '../oracle/oracle.ts';
import { ACCOUNT, commentKey, DRAFT, DRAFT_KEY, type Tab } from '../tab.ts';

interface Surroundings {
  random: Random;
  oracle: Oracle;
  /** Draws one. */
  someJob: () => string;
}

/** What somebody types: into a comment, into a draft. */
export function createTypists({ random, oracle, someJob }: Surroundings) {
  let typed = 0;
  /** As the draft's lock has it: who writes next reads first what was written last. */
  const writers = new Map<string, Tab>();
  return {
    type: (tab: Tab) => {
      typed += 1;
      const key = commentKey(someJob());
      void tab.store.write(key, String(typed));
      oracle.typed(tab, key, typed);
    },
    write: (tab: Tab) => {
      const { store, life, computer } = tab;
      if (writers.get(computer.name) !== tab) {
        const take = async () => {
          await life.code.readWhole(store, ACCOUNT, DRAFT);
          writers.set(computer.name, tab);
        };
        void take();
        return;
      }
      typed += 1;
      const draft = life.code.loadDraft(store, ACCOUNT, DRAFT);
      const rows = ['r1', 'r2', 'r3'].map(
        (id) => draft.rows.find((row) => row.id === id) ?? newRow(id),
      );
      const place = random(rows.length);
      const changed = rows.map((row, index) =>
        index === place ? { ...row, text: String(typed) } : row,
      );
      life.code.keepDraft(store, ACCOUNT, { ...draft, rows: changed }, tab.computer.now());
      oracle.typed(tab, DRAFT_KEY, typed);
    },
  };
}
