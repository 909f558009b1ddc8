import type { Random } from '../../random.ts';
import { decisionOf } from '../oracle/oracle-decisions.ts';
import type { Oracle } from '../oracle/oracle.ts';
import type { Tab } from '../tab.ts';

interface Surroundings {
  random: Random;
  oracle: Oracle;
  jobs: readonly string[];
  /** Draws one. */
  someJob: () => string;
}

/** What somebody decides: one by one, or many at once. */
export function createDeciders({ random, oracle, jobs, someJob }: Surroundings) {
  let decisions = 0;

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

  return { decide, startBulk };
}

async function read({ client, life: { code } }: Tab, jobId: string) {
  const [job, revisions] = await Promise.all([
    client.query({ ...code.jobQuery(jobId), staleTime: 0 }),
    client.query({ ...code.revisionsQuery(jobId), staleTime: 0 }),
  ]);
  return { job, revisions, version: code.versionOf(job, revisions) };
}
