import { msg } from '@lingui/core/macro';
import { CHECKS_LINE } from '#features/reading/findings/checks-line.tsx';
import { RowsSkeleton } from '#features/review/queue/rows-skeleton.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';

/*
 * Parts of the pages of one translation that come after its texts, which are there first: their loader asks
 * for what every visit needs together with the data.
 */

export const ChecksPart = lazyPart({
  what: msg`The checks`,
  load: async () => (await import('#features/reading/findings/checks-panel.tsx')).ChecksPanel,
  waiting: () => <div className={CHECKS_LINE} />,
  failed: (problem) => <div className={CHECKS_LINE}>{problem}</div>,
});

/** What asks for an answer, above the texts. */
export const QuestionPart = lazyPart({
  what: msg`The question of the translator`,
  load: async () => (await import('#features/conversation/question-line.tsx')).QuestionLine,
});

export const DecisionsPart = lazyPart({
  what: msg`What can be decided`,
  load: async () => (await import('#features/decide/decisions.tsx')).Decisions,
});

export const AsidePart = lazyPart({
  what: msg`The conversation`,
  load: async () => (await import('./job-aside.tsx')).JobAside,
});

/** What opens the panels beside the texts, and the one that is open. */
export const SideToolsPart = lazyPart({
  what: msg`Evidence`,
  load: async () => (await import('./job-side.tsx')).SideTools,
  // As wide as its buttons, with their keys where there are any: what stands behind them begins no line later.
  waiting: () => (
    <div className="min-h-8 min-w-47 sm:min-h-9 any-pointer-fine:min-w-60 sm:any-pointer-fine:min-w-63" />
  ),
  // The panel says it.
  failed: () => null,
});

export const SidePart = lazyPart({
  what: msg`Evidence`,
  load: async () => (await import('./job-side.tsx')).JobSide,
});

/** The queue as a list: no part of a phone's page. */
export const QueuePart = lazyPart({
  what: msg`The queue`,
  load: async () => (await import('#features/review/queue/queue-column.tsx')).QueueColumn,
  waiting: () => <RowsSkeleton />,
});

/** Where what is open on the desk cannot be decided on. */
export const NotWaitingPart = lazyPart({
  what: msg`Why it does not wait for review`,
  load: async () => (await import('../../features/review/not-waiting.tsx')).NotWaiting,
  waiting: () => <div className="h-22 sm:h-14" />,
});

/** What finds those that fit a filter, and those that a list which was cut does not name. */
export const DeskWorkPart = lazyPart({
  what: msg`The filter`,
  load: async () => (await import('#features/review/row-and-filter.ts')).DeskWork,
});

/** What stands where the queue ends. */
export const OverPart = lazyPart({
  what: msg`The summary`,
  load: async () => (await import('../../features/review/review-over.tsx')).ReviewOver,
});
