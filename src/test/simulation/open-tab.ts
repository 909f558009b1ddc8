import { MutationObserver } from '@tanstack/react-query';
import type { OrderDraft } from '#lib/order/order-draft.ts';
import type { Store } from '#store/store.ts';
import type { Computer } from './computer.ts';
import type { Life } from './life.ts';
import type { Oracle } from './oracle/oracle.ts';
import { ACCOUNT, commentKey, DRAFT, DRAFT_KEY, type Tab } from './tab.ts';

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
    sendings: new Map(),
    openSending: (draftId) => {
      const known = tab.sendings.get(draftId);
      if (known) return known;
      const sending = code.sendingOf({ client, store, account: ACCOUNT, id: draftId });
      tab.sendings.set(draftId, sending);
      sending.subscribe(() => {
        const { is, ...state } = sending.snapshot();
        const why = 'last' in state ? ` (${JSON.stringify(state.last)})` : '';
        oracle.say(`${computer.name}${life.number}: ${draftId} is ${is}${why}`);
      });
      code.followSending(sending, store, ACCOUNT, draftId);
      return sending;
    },
    comment: (thread, words, told) => {
      const options = code.commentSending(thread, () => told(true));
      if (client.isMutating({ mutationKey: options.mutation.mutationKey }) > 0) return false;
      const onFound = (isThere: boolean) => told(isThere);
      const acts = code.sendOnce(client, { ...options, onFound });
      const quietly = (act: Promise<unknown>) => void act.catch(() => {});
      const look = new MutationObserver(client, acts.looking);
      const send = acts.sending((attempt) => quietly(look.mutate(attempt)));
      quietly(new MutationObserver(client, send).mutate(words));
      return true;
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
