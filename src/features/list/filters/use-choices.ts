import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { shelfOf } from '#api/job/job-shelf.ts';
import { type Choices, choicesOf } from './choices.ts';
import { PAUSE, useShelfVersion } from '../listing/use-shelf-version.ts';

/** What the filters offer: all that occurs in what has been read so far, of whichever list. */
export function useChoices(): Choices {
  const shelf = shelfOf(useQueryClient());
  const version = useShelfVersion(shelf, PAUSE.many);
  return useMemo(
    () => choicesOf(shelf.all()),
    // oxlint-disable-next-line react/exhaustive-deps -- `version` stands for what the shelf holds
    [shelf, version],
  );
}
