import type { Query } from '@tanstack/react-query';
import { POLL } from './poll.ts';

/** In ms. A list of everything may be 4 MB: not every half minute. */
const EVERY = { usual: POLL.refetchInterval, large: 120_000, quiet: 300_000 } as const;

/** From how many entries a list is large. */
const LARGE = 5_000;

/** So many polls find nothing new before they become rarer. */
const PATIENCE = 3;

/**
 * How long until the next poll, in ms, when the last `quiet` of them found nothing new: twice as long with
 * each, up to five minutes. Gengo once asked for far fewer (gengo-api.md, section 1).
 */
export function pollEvery(quiet: number, size = 0): number {
  const first = size >= LARGE ? EVERY.large : EVERY.usual;
  return Math.min(first * 2 ** Math.max(0, quiet - PATIENCE), EVERY.quiet);
}

/** What each query held when it last changed, and how often it had been read by then. */
const lastNews = new WeakMap<object, { data: unknown; readings: number }>();

type Polled = Pick<Query<readonly unknown[]>, 'state'>;

function gently(query: Polled): number {
  const { data, dataUpdateCount } = query.state;
  const news = lastNews.get(query);
  // The same answer is the same object: React Query shares it.
  if (news?.data !== data) lastNews.set(query, { data, readings: dataUpdateCount });
  const quiet = news && news.data === data ? dataUpdateCount - news.readings : 0;
  return pollEvery(quiet, data?.length);
}

/** For a list: rarer while nothing moves. As `POLL`, only while the page is visible and online. */
export const POLL_GENTLY = { refetchInterval: gently } as const;
