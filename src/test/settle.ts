import { vi } from 'vitest';

/** Counts what is being fetched from now on. Gives how to wait until nothing more happens without the clock. */
export function watchFetches(): () => Promise<void> {
  const ask = globalThis.fetch;
  let underWay = 0;
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    underWay += 1;
    try {
      return await ask(url, init);
    } finally {
      underWay -= 1;
    }
  });
  return async () => {
    for (let calm = 0; calm < 5; calm = underWay > 0 ? 0 : calm + 1)
      await new Promise((resolve) => {
        setTimeout(resolve, 1);
      });
  };
}
