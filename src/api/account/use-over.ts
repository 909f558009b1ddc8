import { useQuery } from '@tanstack/react-query';
import type { Config } from './config.ts';

interface Spent {
  /** A plain decimal; undefined: not known. */
  credits?: string | undefined;
  currency?: string | undefined;
}

/** Why the person may surely not spend that. Its code comes to those who have a limit. */
export function useOver(
  config: Config | undefined,
  act: 'approve' | 'order',
  { credits, currency }: Spent,
): string | undefined {
  const { data } = useQuery({
    queryKey: ['over', config?.limits, act, credits, currency],
    queryFn: async () => {
      const { whyOver } = await import('./over-limit.ts');
      return whyOver(config ?? {}, act, { credits, currency }) ?? null;
    },
    enabled: !!config?.limits?.[act] && credits !== undefined,
  });
  return data ?? undefined;
}
