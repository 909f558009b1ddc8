/** What an export says of a translation, by the API's names; absent keys are normal. */
export interface ExportedJob {
  job_id: string;
  order_id?: string | undefined;
  slug: string;
  status: string;
  lc_src: string;
  lc_tgt: string;
  tier: string;
  unit_count?: number | undefined;
  /** A decimal string, digit for digit. */
  credits?: string | undefined;
  currency: string;
  /** Unix seconds. */
  ctime: number;
  /** Seconds until delivery; negative when it is over. */
  eta?: number | undefined;
  body_src: string;
  body_tgt?: string | undefined;
  /** The customer's instructions. */
  comment?: string | undefined;
  custom_data?: string | undefined;
  max_chars?: number | undefined;
  position?: number | undefined;
  /** `body_tgt` is a machine's draft. */
  mt?: boolean | undefined;
  file_url_src?: string | undefined;
  file_url_tgt?: string | undefined;
  /** By the record, where its columns are chosen: who decided in the end, when, and after how many corrections. */
  decided_by?: string | undefined;
  decided_at?: string | undefined;
  rounds?: number | undefined;
  rating?: number | undefined;
}

/** Files are translated outside of Galley: there are links, and no text. */
export const hasText = ({ body_src, body_tgt = '' }: ExportedJob): boolean =>
  body_src !== '' || body_tgt !== '';
