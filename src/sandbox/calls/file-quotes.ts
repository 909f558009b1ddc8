import { MAX_FILES } from '#lib/order/upload-limits.ts';
import { seconds, write } from '../http/answer.ts';
import { fileUnits, offerFor, OFFERS, unitsOf } from '../world/catalogue.ts';
import type { Context } from '../http/context.ts';
import { refuse, type Code } from '../http/errors.ts';
import { hexOf } from '../world/random.ts';
import type { Call, Data, UploadedFile } from '../http/request.ts';
import type { QuoteRecord } from '../world/records.ts';
import type { State } from '../world/state.ts';
import { usualTime } from '../translator/pace.ts';
import { isBlank, textOf } from '../http/values.ts';

/** In bytes; no limit for one file is published [guess]. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** What is larger is not kept: its downloads are a note under its name. */
const MAX_KEPT = 2 * 1024 * 1024;

/** How long an identifier can be ordered, in ms [guess]. */
const VALID = 24 * 3600_000;

const TIERS = new Set(OFFERS.map(({ tier }) => tier));

/**
 * What is wrong with a quote's files as a whole. That 1804 means a job without a key is a guess.
 * @throws Refusal 1305, 1801, 1804
 */
export function checkFiles({ files }: Call, jobs: readonly (readonly [string, Data])[]): void {
  const names = Object.keys(files);
  if (names.length > MAX_FILES) refuse(1305);
  const asked = new Set(jobs.map(([, { file_key }]) => file_key));
  if (names.some((name) => !asked.has(name))) refuse(1801);
  if (names.length > 0 && jobs.some(([key]) => key === '')) refuse(1804);
}

interface Sent {
  job: Data;
  file: UploadedFile | undefined;
  /** Its part came without a file's name, so that it is a mere field. */
  isField: boolean;
}

/** The first that holds is answered. */
const CHECKS: readonly (readonly [Code, isBad: (sent: Sent) => boolean])[] = [
  [1803, ({ job }) => isBlank(job.file_key)],
  [1501, ({ file, isField }) => isField || file?.filename === ''],
  [1802, ({ file }) => !file || file.bytes.length === 0],
  [1306, ({ file }) => (file?.bytes.length ?? 0) > MAX_FILE_BYTES],
  [1352, ({ file }) => /^(image|audio|video)\//.test(file?.type ?? '')],
  [1304, ({ job }) => !TIERS.has(textOf(job.tier) ?? '')],
  [1551, ({ job }) => !offerFor(termsOf(job))],
];

/** The quote of one file job, or its fault, which stands inside a successful answer (section 2). */
export function quoteFile({ call, state, options, now }: Context, key: string, job: Data): Data {
  const name = textOf(job.file_key) ?? '';
  const file = Object.hasOwn(call.files, name) ? call.files[name] : undefined;
  const isField = Object.hasOwn(call.args, name);
  const [code] = CHECKS.find(([, isBad]) => isBad({ job, file, isField })) ?? [];
  if (code || !file) return { err: { code: code ?? 1802, filename: file?.filename ?? '', key } };
  const terms = termsOf(job);
  const { filename, bytes } = file;
  const text = textIn(bytes);
  const quote: QuoteRecord = {
    ...terms,
    identifier: hexOf(`${state.epoch} ${now} ${state.quotes.length} ${key}`, 64),
    file: {
      filename,
      ...(bytes.length <= MAX_KEPT && {
        content: text === undefined ? { base64: base64(bytes) } : { text },
      }),
    },
    unit_count: text === undefined ? fileUnits(filename) : unitsOf(text, terms.lc_src),
    at: now,
  };
  state.quotes = [...state.quotes.filter(({ at }) => now - at < VALID), quote];
  return write(options, 'fileQuote', {
    unit_count: quote.unit_count,
    credits: (offerFor(terms)?.unit_price ?? 0) * quote.unit_count,
    eta: seconds(usualTime(quote.unit_count)),
    currency: 'USD',
    type: 'file',
    identifier: quote.identifier,
    lc_src: terms.lc_src,
    lc_src_detected: terms.lc_src,
    ...(job.custom_data !== undefined && { custom_data: job.custom_data }),
  });
}

/** The quote that an order names. */
export function quoteOf({ quotes }: State, identifier: unknown): QuoteRecord | undefined {
  return quotes.find((quote) => quote.identifier === identifier);
}

/** A language left out would be detected; ours is the one most customers write. */
const termsOf = ({ lc_src, lc_tgt, tier }: Data) => ({
  lc_src: textOf(lc_src) || 'en',
  lc_tgt: textOf(lc_tgt) ?? '',
  tier: textOf(tier) ?? '',
});

/** The words of a file in UTF-8; undefined for any other. */
function textIn(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

const base64 = (bytes: Uint8Array) =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
