import { useQuery } from '@tanstack/react-query';
import type { Config } from '#api/account/config.ts';
import type { OrderPrice } from './words.ts';

/** Why the person may surely not spend that on an order. Its code comes to those who have a limit; what is counted here is no price. */
export function useOver(config: Config | undefined, price: OrderPrice): string | null | undefined {
  return useQuery({
    queryKey: ['over', config?.limits, price],
    queryFn: async () => {
      const { whyOver } = await import('#api/account/over-limit.ts');
      return whyOver(config ?? {}, 'order', price) ?? null;
    },
    enabled: !!config?.limits?.order && !price.isEstimate,
  }).data;
}
