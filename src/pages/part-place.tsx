import type { UseQueryResult } from '@tanstack/react-query';
import { PartProblem } from '#features/reading/details/part-problem.tsx';

interface PartPlaceProps {
  part: Pick<UseQueryResult, 'data' | 'error' | 'isFetching' | 'refetch'>;
  /** What cannot be used without it: "The conversation". */
  what: string;
}

/** Stands where a part of the page will be, and says so when its code cannot be loaded. */
export function PartPlace({ part, what }: PartPlaceProps) {
  return (
    <PartProblem
      query={part}
      title={`${what} could not be loaded. If that stays so, reload the page.`}
      staleTitle=""
    />
  );
}
