import type { ProxyFault } from '#lib/proxy-fault.ts';
import { readDocuments } from './documents.ts';
import { codeMeaning, isHttpFailure } from './error-codes.ts';
import { ApiError, type ApiErrorKind, type Fault } from './errors.ts';

/** What came back from a call. */
export interface Answer {
  status: number;
  text: string;
  /** In ms, as `Retry-After` said. */
  retryAfter?: number | undefined;
  /** No answer of Gengo's: Galley's server wrote it, or what stands before that. */
  isOwn?: boolean | undefined;
  /** Whether the call may change something: then a lost answer is an unknown outcome. */
  changes: boolean;
}

type Fields = Record<string, unknown>;

/**
 * The `response` of an answer in Gengo's envelope, read as the "C:" lines of gengo-api.md, section 2,
 * say: by its body whatever the HTTP status; undefined where a success carries none.
 * @throws ApiError for everything that is not a success.
 */
export function readAnswer(answer: Answer): unknown {
  const envelope = chooseEnvelope(readDocuments(answer.text));
  if (!envelope) throw noEnvelope(answer);
  if ('galley' in envelope) throw proxyFault(envelope.galley, answer);
  if (envelope.opstat === 'ok') return envelope.response;
  throw gengoError(envelope.err, answer);
}

/** The answer of the proxy's own routes: plain JSON. @throws ApiError */
export function readOwnAnswer(answer: Answer): unknown {
  const [document] = readDocuments(answer.text);
  if (isFields(document) && 'galley' in document) throw proxyFault(document.galley, answer);
  if (document === undefined || answer.status >= 400) throw noEnvelope(answer);
  return document;
}

/** An answer that did not come, or was not whole: for a change the outcome is unknown. */
export function lostAnswer(
  { changes, status, retryAfter }: Partial<Answer>,
  message: string,
): ApiError {
  return new ApiError(changes ? 'unknown-outcome' : 'unavailable', message, { status, retryAfter });
}

/** Of several documents the last that is no 5xx: the real error came after those (section 2). */
function chooseEnvelope(documents: unknown[]): Fields | undefined {
  const envelopes = documents
    .filter(isFields)
    .filter((one) => /^(ok|error)$/.test(String(one.opstat)) || 'err' in one || 'galley' in one);
  const isOutage = ({ err }: Fields) => isFields(err) && isHttpFailure(readCode(err.code));
  return envelopes.findLast((one) => !isOutage(one)) ?? envelopes.at(-1);
}

function noEnvelope(answer: Answer): ApiError {
  const message = `HTTP ${answer.status}`;
  const { status, retryAfter, changes, isOwn } = answer;
  const isDown = status >= 500;
  if (status === 429 || (isDown && isOwn && !changes))
    return new ApiError('unavailable', message, { status, retryAfter, ...(isDown && { isOwn }) });
  if (isDown || status === 408 || (changes && status < 400)) return lostAnswer(answer, message);
  return new ApiError(status < 400 ? 'unreadable' : 'refused', message, { status });
}

/** `lost`: it reached Gengo, and the answer did not come back. `own`: Galley's server cannot take it. */
const PROXY_KINDS: Readonly<Record<ProxyFault, ApiErrorKind | 'lost' | 'own'>> = {
  upstream_unreachable: 'unreachable',
  upstream_timeout: 'lost',
  upstream_reset: 'lost',
  too_large: 'invalid',
  busy: 'own',
  paced: 'paced',
  not_allowed: 'refused',
  foreign_site: 'refused',
  unknown_person: 'logged-out',
  odd_identity: 'refused',
  not_permitted: 'not-permitted',
  not_own: 'not-permitted',
  owner_unknown: 'not-permitted',
  identity_unavailable: 'own',
  over_limit: 'over-limit',
  over_day_limit: 'over-day',
  foreign_currency: 'over-limit',
  price_unknown: 'over-limit',
  approves_unpriced: 'over-limit',
  record_unavailable: 'unrecorded',
};

/** Told to the page when the proxy has refused somebody something: what one may has perhaps changed. */
export const REFUSED = 'galley:refused';

const isProxyFault = (error: string): error is ProxyFault => Object.hasOwn(PROXY_KINDS, error);

function proxyFault(raw: unknown, answer: Answer): ApiError {
  const { status, retryAfter } = answer;
  const message = isFields(raw) ? String(raw.error) : '';
  const kind = isProxyFault(message) ? PROXY_KINDS[message] : 'refused';
  if (status === 403) globalThis.dispatchEvent?.(new Event(REFUSED));
  if (kind === 'lost') return lostAnswer(answer, message);
  const details = { status, retryAfter, changes: answer.changes };
  if (kind === 'own') return new ApiError('unavailable', message, { ...details, isOwn: true });
  return new ApiError(kind, message, details);
}

function gengoError(err: unknown, answer: Answer): ApiError {
  const { status, retryAfter } = answer;
  const faults = readFaultMap(err);
  const single = isFields(err) ? err : {};
  const first = faults?.values().next().value?.[0] ?? readFault(single, status);
  const { kind } = codeMeaning(first.code);
  // A 5xx in Gengo's envelope is no verdict on the change; a code of Gengo's own, 2800 included, is.
  if (isHttpFailure(first.code)) return lostAnswer(answer, first.message);
  return new ApiError(kind, first.message, {
    code: first.code,
    status,
    retryAfter,
    field: faults ? undefined : first.field,
    ...(faults && { faults }),
    ...(kind === 'captcha' && { captchaUrl: findCaptchaUrl(err) }),
  });
}

/** `err` as POST jobs sends it: job key -> list of faults. Undefined for a single fault. */
function readFaultMap(err: unknown): Map<string, Fault[]> | undefined {
  if (!isFields(err) || 'code' in err || 'msg' in err) return undefined;
  const entries = Object.entries(err).flatMap(([key, raw]): [string, Fault[]][] => {
    const faults = (Array.isArray(raw) ? raw : [raw]).filter(isFields);
    return faults.length ? [[key, faults.map((fault) => readFault(fault))]] : [];
  });
  return entries.length ? new Map(entries) : undefined;
}

/** One `{code, msg}`; without a code an HTTP failure's status stands in for it, and without words the code. */
function readFault({ code: rawCode, msg }: Fields, status = 200): Fault {
  const code = readCode(rawCode) ?? (status >= 400 ? status : undefined);
  const text: unknown = Array.isArray(msg) ? msg[0] : msg;
  const message = typeof text === 'string' && text ? text : String(code ?? '?');
  return { code, message, field: codeMeaning(code).field };
}

function readCode(raw: unknown): number | undefined {
  const code = typeof raw === 'string' && raw.trim() ? Number(raw) : raw;
  return typeof code === 'number' && Number.isInteger(code) ? code : undefined;
}

/** A new image's address, wherever 2401 put it: `msg[1]`, `captcha_url`, within the text (section 6). */
function findCaptchaUrl(err: unknown): string | undefined {
  // One search in the text of it all; JSON escapes none of the characters that an address is made of.
  return /https?:\/\/[^\s"'<>\\]+/.exec(JSON.stringify(err))?.[0];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
