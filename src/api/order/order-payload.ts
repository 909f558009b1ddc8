/** What a translator sees beside a text: a public http(s) address. */
export interface Attachment {
  url: string;
  filename: string;
  mime_type: string;
}

/** One job of a submission, every field of gengo-api.md, section 4. */
export interface JobPayload {
  type: 'text' | 'file';
  slug?: string;
  body_src?: string;
  lc_src?: string;
  lc_tgt?: string;
  tier?: string;
  /** A file quote's identifier, for `type: 'file'`; it brings its languages and tier. */
  identifier?: string;
  /** Instructions, at most 25,000 characters. */
  comment?: string;
  attachments?: Attachment[];
  callback_url?: string;
  /** At most 1,024 bytes. */
  custom_data?: string;
  /** 1: translated anew although Gengo has it. */
  force?: 0 | 1;
  auto_approve?: 0 | 1;
  use_preferred?: 0 | 1;
  /** From 1; counts only where jobs are grouped. */
  position?: number;
  glossary_id?: number;
  max_chars?: number;
  /** At most 128 characters, as `tone`. */
  purpose?: string;
  tone?: string;
  services?: ('translation' | 'edit')[];
  as_group?: 0 | 1;
}

/** A submission: jobs under keys of ours, by which answers and errors name them. */
export interface OrderPayload {
  jobs: Readonly<Record<string, JobPayload>>;
  /** Instructions for the whole order. */
  comment?: string;
  /** 1: one translator for all; 0: as many as like. Absent: Gengo groups what it can. */
  as_group?: 0 | 1;
  tone?: string;
  purpose?: string;
  /** A whole number of ours from 0. */
  reference_id?: number;
  attachments?: Attachment[];
  process?: 0 | 1;
  allow_fork?: 0 | 1;
}
