import { isUndoable } from '#api/sending/outbox/entry.ts';
import { newRow } from '#lib/order/order-draft.ts';
import type { Random } from './computer.ts';
import { decisionOf, type Oracle } from './oracle.ts';
import { ACCOUNT, commentKey, DRAFT, DRAFT_KEY, type Tab } from './tab.ts';

interface Surroundings {
  random: Random;
  oracle: Oracle;
  jobs: readonly string[];
}

/** What somebody may do in a page that is open: each press does one thing, and waits for nothing. */
export function createPeople({ random, oracle, jobs }: Surroundings) {
  let decisions = 0;
  let typed = 0;
  const pick = <T>(all: readonly T[]): T | undefined => all[random(all.length)];
  const someJob = () => pick(jobs) ?? '';

  const read = async ({ client, life: { code } }: Tab, jobId: string) => {
    const [job, revisions] = await Promise.all([
      client.query({ ...code.jobQuery(jobId), staleTime: 0 }),
      client.query({ ...code.revisionsQuery(jobId), staleTime: 0 }),
    ]);
    return { job, revisions, version: code.versionOf(job, revisions) };
  };

  const decide = async (tab: Tab) => {
    const jobId = someJob();
    const { job, revisions, version } = await read(tab, jobId);
    if (job.status !== 'reviewable' || !tab.outbox) return;
    decisions += 1;
    const action = random(2) ? 'approve' : 'revise';
    const decision = oracle.take({
      number: decisions,
      computer: tab.computer.name,
      jobId,
      action,
      revision: revisions.at(-1)?.rev_id,
    });
    const isHeld = await tab.outbox.hold({
      jobId,
      decision: decisionOf(action, decision.number),
      title: jobId,
      source: 'en',
      target: 'ja',
      version,
      seconds: 8,
    });
    decision.isHeld = isHeld;
    if (isHeld) oracle.replaced(decision);
  };

  const startBulk = (tab: Tab) => {
    const { bulk } = tab;
    const run = bulk?.snapshot();
    if (!bulk || run?.is === 'running') return;
    if (run?.is === 'stopped') {
      if (random(4)) bulk.resume();
      else bulk.putAway();
      return;
    }
    const number = decisions + 1;
    const action = random(2) ? 'approve' : 'revise';
    const chosen = jobs.filter(() => random(2) === 0);
    if (chosen.length === 0) return;
    const named = chosen.map((jobId) => ({ job_id: jobId, slug: jobId, body_src: '' }));
    try {
      bulk.start(decisionOf(action, number), named);
    } catch {
      // Pressed twice in one moment: the first has not begun yet.
      return;
    }
    decisions = number;
    const of = `bulk of ${tab.computer.name}`;
    for (const jobId of chosen)
      oracle.take({ number, computer: of, jobId, action, revision: undefined });
  };

  const type = (tab: Tab) => {
    typed += 1;
    const key = commentKey(someJob());
    void tab.store.write(key, String(typed));
    oracle.typed(tab, key, typed);
  };
  /** As the draft's lock has it: who writes next reads first what was written last. */
  const writers = new Map<string, Tab>();
  const write = (tab: Tab) => {
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
  };

  const quietly = (act: Promise<unknown>) => void act.catch(() => {});
  return {
    decide: (tab: Tab) => quietly(decide(tab)),
    undo: (tab: Tab) => {
      const entry = pick(tab.outbox?.snapshot().entries ?? []);
      if (!entry) return;
      oracle.asked(entry);
      tab.outbox?.undo(entry.jobId);
    },
    undoLast: (tab: Tab) => {
      oracle.asked(tab.outbox?.snapshot().entries.findLast(isUndoable));
      tab.outbox?.undoLast();
    },
    pause: (tab: Tab) => {
      const jobId = pick(tab.outbox?.snapshot().entries ?? [])?.jobId;
      if (jobId === undefined) return;
      if (random(2)) tab.outbox?.pause(jobId);
      else tab.outbox?.resume(jobId);
    },
    answer: (tab: Tab) => {
      const asking = tab.outbox?.snapshot().entries.filter(({ state }) => state.is === 'attention');
      const entry = pick(asking ?? []);
      if (!entry) return;
      if (random(2)) {
        oracle.saidAgain(entry);
        tab.outbox?.again(entry.jobId);
      } else {
        oracle.asked(entry);
        tab.outbox?.discard(entry.jobId);
      }
    },
    startBulk,
    stopBulk: (tab: Tab) => tab.bulk?.stop(),
    type,
    write,
  };
}
