import { msg } from '@lingui/core/macro';
import { lazyPart } from '#ui/lazy-part.tsx';
import { ChartsToCome } from './charts-to-come.tsx';

/** What draws, and what it draws with: the figures do not wait for it. */
export const ChartsPart = lazyPart({
  what: msg`The charts`,
  load: async () => (await import('./charts/charts.tsx')).Charts,
  waiting: () => <ChartsToCome />,
});
