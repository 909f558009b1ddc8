import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** The translations whose decisions are on the browser's disk, not done. */
export const heldOnDisk = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('galley');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('main').objectStore('main').getAll();
          reading.addEventListener('error', () => reject(reading.error));
          reading.addEventListener('success', () => {
            opening.result.close();
            const kept: { key: string; value: unknown }[] = reading.result;
            const held = kept.filter(({ value }) => value !== undefined);
            resolve(held.flatMap(({ key }) => /:outbox:(.+)$/.exec(key)?.[1] ?? []));
          });
        });
      }),
  );

/** Everything that was held has come to its end. */
export const expectNothingHeld = (page: Page) => expect.poll(() => heldOnDisk(page)).toEqual([]);
