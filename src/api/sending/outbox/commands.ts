import * as z from 'zod/mini';
import type { Command, Heard, OutboxEngine } from './outbox-types.ts';

/** As tabs speak to each other, those of older versions too: they call a command a wish. */
const message = z.discriminatedUnion('is', [
  z.object({
    is: z.literal('wish'),
    id: z.string(),
    wish: z.object({
      jobId: z.string(),
      is: z.enum(['undo', 'pause', 'resume', 'look']),
    }),
  }),
  z.object({ is: z.literal('answer'), id: z.string(), heard: z.enum(['done', 'refused']) }),
]);

/** In ms: a busy tab may miss the first; after the last no tab owns the decision that could answer. */
const TRIES = [0, 250, 750, 1_500];

/**
 * Commands the tab that owns a decision, and hears its answer. A command is repeated, for a channel may lose it
 * while a tab is being put away; the owner obeys once, and answers each time. Without a channel no tab answers.
 */
export function createCommands(
  channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener'> | undefined,
  newId: () => string,
  hear: OutboxEngine['hear'],
): { tell: (command: Command) => Promise<Heard>; close: () => void } {
  const asked = new Map<string, (heard: Heard) => void>();
  const answers = new Map<string, 'done' | 'refused'>();
  let isClosed = false;
  const post = (one: z.output<typeof message>) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin
    if (!isClosed) channel?.postMessage(one);
  };

  channel?.addEventListener('message', ({ data }) => {
    const said = z.safeParse(message, data).data;
    if (said?.is === 'answer') asked.get(said.id)?.(said.heard);
    if (said?.is !== 'wish') return;
    const heard = answers.get(said.id) ?? hear(said.wish);
    if (heard === undefined) return;
    answers.set(said.id, heard);
    post({ is: 'answer', id: said.id, heard });
  });

  return {
    // No other tab is answered any more.
    close: () => {
      isClosed = true;
    },
    tell: (wish) =>
      new Promise((resolve) => {
        const id = newId();
        const timers = TRIES.map((ms) => setTimeout(() => post({ is: 'wish', id, wish }), ms));
        const end = setTimeout(() => settle('unanswered'), (TRIES.at(-1) ?? 0) + 500);
        const settle = (heard: Heard) => {
          for (const timer of [...timers, end]) clearTimeout(timer);
          asked.delete(id);
          resolve(heard);
        };
        asked.set(id, settle);
      }),
  };
}
