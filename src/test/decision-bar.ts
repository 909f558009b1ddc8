import { page } from 'vitest/browser';

/** The bar of a translation's page. */
export const decision = page.getByRole('region', { name: 'Decision' });

/** Of the seeds, one in which nothing is open: one press approves it. */
export const CLEAN = { status: 'reviewable', lc_tgt: 'fi' } as const;

/** A button of the bar, by its whole name. */
export const button = (name: string) => decision.getByRole('button', { name, exact: true });

/** What the status does not allow: it stands behind "More", with its reason. */
export async function notNow(name: string) {
  const item = decision.getByRole('menuitem', { name, exact: true });
  if (item.query() === null) await button('More').click();
  return item;
}
