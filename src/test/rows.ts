import { type Locator, locators } from 'vitest/browser';

declare module 'vitest/browser' {
  interface LocatorSelectors {
    /** The row of a translation in a list: titles repeat, and its id is a column that one must choose. */
    rowOf: (jobId: string) => Locator;
    /** The row at a place, from 1; not all of those before it need be drawn. */
    rowAt: (place: number) => Locator;
  }
}

locators.extend({
  rowOf: (jobId: string) => `tr:has(a[href="/jobs/${jobId}"])`,
  rowAt: (place: number) => `tr[aria-rowindex="${place + 1}"]`,
});
