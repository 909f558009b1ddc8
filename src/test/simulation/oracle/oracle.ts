import type { Client } from '#sandbox/test-client.ts';
import type { Clock } from '../clock.ts';
import { createDecisionOracle } from './oracle-decisions.ts';
import { createTypedOracle } from './oracle-typed.ts';
import { createReport } from './report.ts';
import type { Tab } from '../tab.ts';

export type Oracle = ReturnType<typeof createOracle>;

/** Knows what everybody was told and what Gengo took, and finds where they part. */
export function createOracle(clock: Clock, client: Client) {
  const report = createReport(clock);
  const decided = createDecisionOracle(clock, client, report);
  const typed = createTypedOracle(report);
  return {
    ...report,
    ...decided,
    ...typed,
    /** After each step: what pages say is written down, and compared. */
    look: async (tabs: readonly Tab[]) => {
      for (const tab of tabs) {
        if (!tab.life.isAlive || !tab.outbox) continue;
        typed.look(tab);
        await decided.look(tab);
      }
    },
  };
}
