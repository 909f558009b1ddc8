import type { Clock } from '../clock.ts';

export type Report = ReturnType<typeof createReport>;

/** What happened in a world, and what should not have. */
export function createReport(clock: Clock) {
  const faults: string[] = [];
  /** In words, for whoever replays a seed. */
  const trace: string[] = [];
  const say = (what: string) => void trace.push(`${clock.now()} ${what}`);
  return {
    faults,
    trace,
    say,
    fault: (what: string) => {
      say(`FAULT ${what}`);
      faults.push(`${clock.now()}: ${what}`);
    },
  };
}
