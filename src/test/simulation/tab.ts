import type { Bulk } from '#api/bulk/bulk-types.ts';
import type { Outbox } from '#api/outbox/outbox-types.ts';
import type { OrderDraft } from '#lib/order-draft.ts';
import type { Store } from '#store/store.ts';
import type { Computer, Life } from './computer.ts';
import type { Oracle } from './oracle.ts';

export const ACCOUNT = 'acc';
export const DRAFT = 'd1';
export const DRAFT_KEY = `${ACCOUNT}:draft:${DRAFT}`;
export const commentKey = (jobId: string) => `${ACCOUNT}:job:${jobId}:comment`;

/** A page that somebody looks at, with the real engines in it. */
export interface Tab {
  computer: Computer;
  life: Life;
  store: Store;
  client: InstanceType<Life['code']['QueryClient']>;
  /** Once what is kept has been read. */
  outbox?: Outbox;
  bulk?: Bulk;
  /** How many of the outbox's ends were looked at. */
  doneSeen: number;
  /** How far somebody has typed, as this page shows it. */
  shown: (key: string) => number;
}

/** What may stand between a page's code and its tools: a planted bug. */
export interface Plant {
  store?: (store: Store, life: Life) => Store;
  computer?: (computer: Computer) => void;
}

/** Opens a page, which reads what is kept and then goes to work. */
export function openTab(
  computer: Computer,
  oracle: Oracle,
  jobs: readonly string[],
  { store: plant = (store) => store }: Plant,
): Tab {
  const life = computer.openPage();
  const { code } = life;
  const store = plant(code.createStore({ engine: life.engine, page: life.number / 1_000 }), life);
  const client = new code.QueryClient({
    defaultOptions: { queries: { retry: false, networkMode: 'always', gcTime: Infinity } },
  });
  const tab: Tab = {
    computer,
    life,
    store,
    client,
    doneSeen: 0,
    shown: (key) => {
      const kept = store.read(key);
      if (key !== DRAFT_KEY) return typeof kept === 'string' ? Number(kept) : 0;
      return typedIn(kept as OrderDraft | undefined); // as drafts.ts wrote it
    },
  };
  const begin = async () => {
    await store.ready;
    if (store.keys(DRAFT_KEY).length > 0) await code.readWhole(store, ACCOUNT, DRAFT);
    for (const key of [...jobs.map(commentKey), DRAFT_KEY]) oracle.opened(tab, key, tab.shown(key));
    tab.bulk = code.bulkOf({ account: ACCOUNT, client, store });
    tab.outbox = code.openOutbox(store, ACCOUNT, client, {
      onStep: (before, after, end) => {
        oracle.say(
          `${computer.name}${life.number}: ${before.jobId} ${JSON.stringify(before.state)} -> ${JSON.stringify(after?.state)} ${end ?? ''}`,
        );
        const decision = oracle.of(before);
        if (end === 'undone') oracle.undone(decision);
        else if (end && decision) decision.end = end;
      },
      onUndoElsewhere: (entry, heard) => {
        if (heard === 'done') oracle.undone(oracle.of(entry));
      },
    });
  };
  void begin();
  return tab;
}

const typedIn = (draft: OrderDraft | undefined) =>
  Math.max(0, ...(draft?.rows ?? []).map(({ text }) => Number(text)));
