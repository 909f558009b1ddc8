import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { jobCacheOf } from '#api/job/job-cache.ts';
import { type Choices, choicesOf } from './choices.ts';
import { PAUSE, useCacheVersion } from './use-cache-version.ts';

/** What the filters offer: all that occurs in what has been read so far, of whichever list. */
export function useChoices(): Choices {
  const cache = jobCacheOf(useQueryClient());
  const version = useCacheVersion(cache, PAUSE.many);
  return useMemo(
    () => choicesOf(cache.all()),
    // oxlint-disable-next-line react/exhaustive-deps -- `version` stands for what the cache holds
    [cache, version],
  );
}
