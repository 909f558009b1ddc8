import type { Watch } from '../network.ts';

/** A comment that somebody wrote, known by its words. */
interface Written {
  sent: number;
  taken: number;
}

interface Telling {
  say: (what: string) => void;
  fault: (what: string) => void;
}

export type CommentOracle = ReturnType<typeof createCommentOracle>;

/** Knows which comments were sent and which Gengo took. */
export function createCommentOracle({ say, fault }: Telling) {
  const all = new Map<string, Written>();
  const of = (words: string) => {
    const written = all.get(words) ?? { sent: 0, taken: 0 };
    all.set(words, written);
    return written;
  };
  const watch: Watch = {
    seen: async ({ method, path, body }) => {
      if (method !== 'POST' || !path.endsWith('/comment')) return () => {};
      const { body: words } = body as { body: string }; // as the page sends it
      return ({ isTaken }) => {
        say(`gengo: comment ${words} ${isTaken ? 'taken' : 'refused'}`);
        if (!isTaken) return;
        const written = of(words);
        written.taken += 1;
        if (written.taken > written.sent) fault(`comment ${words} is there twice`);
      };
    },
  };
  return {
    watch,
    send: (words: string) => {
      of(words).sent += 1;
    },
    /** Its person is told what became of it. */
    told: (words: string, isThere: boolean) => {
      say(`comment ${words} is said to be ${isThere ? 'there' : 'not there'}`);
      const { taken, sent } = of(words);
      if (isThere && taken === 0) fault(`comment ${words} is shown as sent, and is not`);
      if (!isThere && taken === sent) fault(`comment ${words} is shown as lost, and is not`);
      // Whoever hears that it did not arrive may send it once more; what is still on its way is none of that.
      if (!isThere) of(words).sent = taken;
    },
  };
}
