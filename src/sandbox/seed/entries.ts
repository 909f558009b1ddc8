import type { SeedComment, SeedVersion } from './types.ts';

/** A version delivered so many hours ago. */
export const delivered = (hoursAgo: number, body_tgt: string): SeedVersion => ({
  body_tgt,
  hoursAgo,
});

const by =
  (author: SeedComment['author']) =>
  (hoursAgo: number, body: string): SeedComment => ({ author, body, hoursAgo });

export const customer = by('customer');
export const translator = by('translator');
export const support = by('support');
