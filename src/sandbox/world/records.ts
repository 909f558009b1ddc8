import type { Credits } from './credits.ts';

/*
 * What the account holds. Every instant is in ms and stands under the key `at`: see `state.ts`.
 */

/** What will happen to a job by itself, unless the customer acts first. */
export type Step =
  | 'appear'
  | 'pick-up'
  | 'decline'
  | 'deliver'
  | 'expire'
  | 'requeue'
  | 'auto-approve';

export interface Version {
  rev_id: number;
  body_tgt: string;
  at: number;
}

export interface CommentRecord {
  author: 'customer' | 'translator' | 'support';
  body: string;
  at: number;
}

export interface FeedbackRecord {
  /** 0: none was given. */
  rating: number;
  for_translator: string;
  for_mygengo: string;
  public: boolean;
}

/** What a job was ordered with; answered as it is, where it is set. */
export interface JobTerms {
  slug: string;
  body_src: string;
  lc_src: string;
  lc_tgt: string;
  tier: string;
  auto_approve: 0 | 1;
  comment?: string;
  callback_url?: string;
  custom_data?: string;
  attachments?: { url: string; filename: string; mime_type: string }[];
  max_chars?: number;
  position?: number;
  glossary_id?: number;
  services?: string[];
  purpose?: string;
  tone?: string;
}

/** What a file holds: its words, or the bytes of one that is no text. */
export type FileContent = { text: string } | { base64: string };

/** A file with its name; its content too, where it was uploaded and is not too large to keep. */
export interface KeptFile {
  filename: string;
  content?: FileContent;
}

/** A quoted file, as an order names it by its identifier. */
export interface QuoteRecord extends Pick<JobTerms, 'lc_src' | 'lc_tgt' | 'tier'> {
  identifier: string;
  file: KeptFile;
  unit_count: number;
  at: number;
}

export interface JobRecord extends JobTerms {
  job_id: number;
  order_id: number;
  unit_count: number;
  credits: Credits;
  status: string;
  at: number;
  /** Delivered texts, oldest first; under `mt` the one there is, is a machine draft. */
  versions: Version[];
  thread: CommentRecord[];
  mt?: boolean;
  /** File jobs have no text here. */
  file?: KeptFile;
  feedback?: FeedbackRecord;
  archived?: boolean;
  /** A translator gave it back once; it does not happen twice. */
  declined?: boolean;
  next?: { at: number; step: Step };
}

export interface OrderRecord {
  order_id: number;
  at: number;
  as_group: 0 | 1;
  thread: CommentRecord[];
  job_ids: number[];
}

export interface Challenge {
  key: string;
  job_id: number;
  at: number;
}
