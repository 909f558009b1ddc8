import type { KnownStatus } from '#lib/status.ts';

/*
 * The account on which people first meet Galley, as data. Every time is in hours before the moment at
 * which the account is opened, so that it never looks stale.
 */

export interface SeedComment {
  author: 'customer' | 'translator' | 'support';
  body: string;
  hoursAgo: number;
}

export interface SeedVersion {
  body_tgt: string;
  /** When it was delivered. */
  hoursAgo: number;
}

export interface SeedJob {
  slug: string;
  lc_src: string;
  lc_tgt: string;
  tier: 'standard' | 'pro' | 'ultra';
  status: KnownStatus;
  /** Empty for file jobs. */
  body_src: string;
  /** Delivered versions, oldest first; empty where nothing was delivered. */
  versions: SeedVersion[];
  thread: SeedComment[];
  /** When it was ordered. */
  hoursAgo: number;
  /** Instructions to the translator. */
  comment?: string;
  custom_data?: string;
  callback_url?: string;
  auto_approve?: 0 | 1;
  max_chars?: number;
  /** The one version is a machine draft (old API). */
  mt?: 0 | 1;
  attachments?: { url: string; filename: string; mime_type: string }[];
  feedback?: { rating: number; for_translator: string };
  /** Seconds until delivery. */
  etaSeconds?: number;
  file?: { filename: string };
}

export interface SeedOrder {
  /** The order's own conversation. */
  comments: SeedComment[];
  jobs: SeedJob[];
}
