/** Gengo's codes as far as these endpoints reach (gengo-api.md, section 2), in its own wording style. */
const MESSAGES = {
  400: 'Bad Request',
  404: 'Requested Resource Not Found',
  500: 'Internal Server Error',
  1000: 'Authentication failed',
  1100: '"api_sig" is a required field',
  1150: '"api_key" is a required field',
  1200: '"ts" is a required field',
  1201: '"ts" must be a number',
  1250: '"data" is a required field',
  1251: '"data" could not be decoded as JSON',
  1301: '"type" is not a supported job type',
  1302: '"identifier" is a required field',
  1303: 'quote is missing',
  1304: '"tier" is invalid',
  1305: 'too many files in quote',
  1306: 'file is too large',
  1350: '"body_src" is a required field',
  1351: '"body_src" is not valid text',
  1352: 'content type is invalid',
  1400: '"lc_src" is a required field',
  1450: '"lc_tgt" is a required field',
  1500: '"tier" is a required field',
  1501: '"filename" is a required field',
  1551: 'language service is not supported',
  1601: '"callback_url" must be a valid URL',
  1651: '"auto_approve" must be 0 or 1',
  1701: '"use_preferred" must be 0 or 1',
  1751: '"custom_data" is limited to 1 kB',
  1754: 'an identical payload was submitted within the last 5 minutes',
  1758: '"custom_data" must be a string',
  1800: '"jobs" is a required field',
  1801: 'jobs and files do not match',
  1802: 'file upload failed',
  1803: '"file_key" is missing',
  1804: 'jobs identifier is missing',
  1851: '"as_group" must be 0 or 1',
  1901: '"process" must be 0 or 1',
  1950: 'jobs with different tiers or languages cannot be grouped',
  1951: 'a single job cannot be grouped',
  1952: 'ultra jobs cannot be grouped',
  2000: '"body" is a required field',
  2010: 'invalid attachment',
  2050: '"job_id" is a required field',
  2100: 'unauthorized job access',
  2200: 'unauthorized revision access',
  2250: 'job is not reviewable',
  2252: 'job cannot be canceled',
  2300: '"comment" is a required field',
  2350: '"reason" is a required field',
  2400: '"captcha" is a required field',
  2401: 'invalid captcha challenge',
  2450: '"follow_up" must be "requeue" or "cancel"',
  2501: '"rating" must be a number between 1 and 5',
  2502: '"rating" must be between 1 and 5',
  2503: '"public" must be a boolean',
  2650: 'invalid job status',
  2700: 'not enough credits',
  2750: 'unauthorized order access',
  2751: 'order is still being processed, wait until it leaves the queue',
  2752: '"tone" is limited to 128 characters',
  2753: '"purpose" is limited to 128 characters',
  2800: 'API is temporarily unavailable',
} as const;

export type Code = keyof typeof MESSAGES;

export interface Fault {
  code: number;
  /** 2401 was recorded with two elements: the words and a new image's URL (section 6). */
  msg: string | [string, string];
}

/** One fault, in the table's words unless others are given. */
export function fault(code: Code, msg: Fault['msg'] = MESSAGES[code]): Fault {
  return { code, msg };
}

/** Thrown by handlers: the call is refused and nothing was changed. */
export class Refusal extends Error {
  /** One fault, or each job's faults by key (`POST translate/jobs`, `quote`). */
  readonly err: Fault | Record<string, Fault[]>;

  constructor(err: Fault | Record<string, Fault[]>) {
    super('refused');
    this.err = err;
  }
}

/** Refuses the call with one fault. */
export function refuse(code: Code, msg?: Fault['msg']): never {
  throw new Refusal(fault(code, msg));
}
