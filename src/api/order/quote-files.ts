import { t } from '@lingui/core/macro';
import type * as z from 'zod/mini';
import { i18n } from '#lib/language/i18n.ts';
import { MAX_UPLOAD } from '#lib/order/upload-limits.ts';
import { CODE_WORDS } from '../wire/code-words.ts';
import { codeMeaning } from '../wire/error-codes.ts';
import { readAnswer } from '../wire/envelope.ts';
import { ApiError, type Fault } from '../wire/errors.ts';
import { shaped } from '../wire/http.ts';
import { quoteAnswer } from '../schema/service.ts';
import { upload as uploadByXhr, type Upload, type UploadOptions } from './upload.ts';

/** A file to be translated into one language; the same `File` under several keys is sent once. */
export interface FileJob {
  file: File;
  lc_src?: string;
  lc_tgt: string;
  tier: string;
}

/** What Gengo says about one file. */
export type FileQuote =
  | {
      kind: 'quoted';
      /** Names the uploaded file, its languages and tier in an order (`type: 'file'`). */
      identifier: string;
      unit_count: number | undefined;
      /** A decimal string. */
      credits: string | undefined;
      currency: string;
      /** Seconds. */
      eta: number | undefined;
      lc_src: string | undefined;
    }
  | { kind: 'refused'; fault: Fault };

export interface QuoteFilesOptions extends UploadOptions {
  /** How the form travels, for tests outside a browser. */
  upload?: Upload;
}

const PATH = 'translate/service/quote';

/**
 * Uploads files and asks what their translation costs (`POST translate/service/quote`, multipart): by the
 * keys given, each quoted or refused on its own. Orders nothing; at most 50 files a call.
 * @throws ApiError when the call failed as a whole; `signal.reason` when the caller gave up.
 */
export async function quoteFiles(
  jobs: Readonly<Record<string, FileJob>>,
  { upload = uploadByXhr, ...options }: QuoteFilesOptions = {},
): Promise<Map<string, FileQuote>> {
  const files = [...new Set(Object.values(jobs).map(({ file }) => file))];
  // Told before the browser sends it all: one that is refused early may only see a cut connection.
  if (files.reduce((sum, { size }) => sum + size, 0) > MAX_UPLOAD) {
    throw new ApiError('invalid', t`The files are over 100 MB together`, { field: 'file' });
  }
  const answer = await upload(`/v2/${PATH}`, formOf(jobs, files), options);
  const where = { where: `POST ${PATH}`, changes: false };
  const { jobs: quotes } = shaped(quoteAnswer, readAnswer(answer), where);
  return new Map(Object.keys(jobs).map((key) => [key, readQuote(quotes[key])]));
}

/** `data` first, then the files under names of ours: that is all the proxy lets through. */
function formOf(jobs: Readonly<Record<string, FileJob>>, files: readonly File[]): FormData {
  const keyOf = (file: File) => `file_${files.indexOf(file) + 1}`;
  const entries = Object.entries(jobs).map(([key, { file, ...terms }]) => [
    key,
    { type: 'file', file_key: keyOf(file), ...terms },
  ]);
  const form = new FormData();
  form.append('data', JSON.stringify({ jobs: Object.fromEntries(entries) }));
  for (const file of files) form.append(keyOf(file), file, fileName(file.name));
  return form;
}

/** A file's name without what a parser of form headers might read as their end. */
export const fileName = (name: string) => name.replace(/["\\;\p{Cc}]/gu, '_').slice(-150) || 'file';

type Answered = z.output<typeof quoteAnswer>['jobs'][string];

function readQuote(quote: Answered | undefined): FileQuote {
  const { err, identifier, unit_count, credits, currency, eta, lc_src } = quote ?? {};
  if (identifier === undefined || err) {
    return { kind: 'refused', fault: fileFault(err?.code) };
  }
  return {
    kind: 'quoted',
    identifier,
    unit_count,
    credits,
    currency: currency ?? 'USD',
    eta,
    lc_src: lc_src ?? quote?.lc_src_detected,
  };
}

/** The answer names codes alone. */
function fileFault(code: number | undefined): Fault {
  const { field = 'file' } = codeMeaning(code);
  const message = code === undefined ? t`Gengo gave no price.` : priceFault(code);
  return { code, message, field };
}

function priceFault(code: number): string {
  // As Gengo writes it: a code is no amount.
  const name = String(code);
  const words = CODE_WORDS[code];
  return words ? i18n._(words) : t`Gengo gave no price (${name}).`;
}
