import type { QueryClient } from '@tanstack/react-query';
import { openChannel } from '#lib/between-tabs.ts';
import type { Store } from '#store/store.ts';
import { gengoNow } from '../../wire/gengo-time.ts';
import { isRecorded } from '../../account/config.ts';
import { decide } from '../../job/decide.ts';
import { createCommands } from './commands.ts';
import { countedBy, type Entry, type Says } from './entry.ts';
import { inEnvelope } from '../said.ts';
import { canHold, tabLocksOf } from '../tab-locks.ts';
import { createOutboxStore, createPageOutbox } from './outbox-store.ts';
import type { Outbox, OutboxTools } from './outbox-types.ts';
import { readStand } from './read-stand.ts';
import { createOutbox } from './outbox.ts';

/** The outbox of an owner in this browser, on the page's own events. */
export function openOutbox(
  store: Store,
  owner: string,
  client: QueryClient,
  steps: Pick<OutboxTools, 'onStep' | 'onUndoElsewhere'>,
): Outbox {
  const channel = openChannel(`galley:${owner}:outbox`);
  const commands = createCommands(channel, newId, (command) => engine.hear(command));
  const bodyOf = (entry: Entry) => inEnvelope(entry.jobId, entry.decision, saidWith(client, entry));
  const engine = createOutbox({
    // Where nothing is held nothing must outlive the page: no tab could tell which one sends it.
    store: canHold(store) ? createOutboxStore(store, owner) : createPageOutbox(),
    locks: tabLocksOf(store, owner),
    life: newId(),
    now: () => performance.now(),
    gengo: gengoNow,
    drift: () => Date.now() - performance.now(),
    wake: (at, call) => {
      const timer = setTimeout(call, Math.max(0, at - performance.now()));
      return () => clearTimeout(timer);
    },
    isOnline: () => navigator.onLine,
    bodyOf,
    send: (entry, keepalive) =>
      decide(entry.jobId, entry.decision, { keepalive, body: bodyOf(entry) }),
    read: (entry) => readStand(client, entry),
    tell: commands.tell,
    ...steps,
  });

  const listening = new AbortController();
  const { signal } = listening;
  const back = async () => {
    await store.back();
    engine.back();
  };
  // Through a service worker nothing outlives the page (http.ts): there it stays held.
  if (!__SANDBOX_IN_TAB__) addEventListener('pagehide', engine.leave, { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && void back(), { signal });
  addEventListener('online', engine.online, { signal });
  // The clock of a hidden page is slow, that of a sleeping computer stands still.
  document.addEventListener('visibilitychange', engine.tick, { signal });

  return {
    ...engine,
    close: () => {
      listening.abort();
      commands.close();
      channel?.close();
      engine.close();
    },
  };
}

/** What the record is told; undefined where none is kept (any more). */
const saidWith = (client: QueryClient, { says, open }: Entry): Says | undefined =>
  isRecorded(client) ? { ...says, ...(open && { open: countedBy(open) }) } : undefined;

/** Drawn at random: no two pages have the same. */
const newId = () => crypto.getRandomValues(new Uint32Array(3)).join('-');
