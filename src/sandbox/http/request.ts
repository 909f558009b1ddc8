import { refuse } from './errors.ts';
import { readForm } from './form.ts';

/** One call as it was meant, whatever its client's wire habits. */
export interface Call {
  /** After `_method`. */
  method: string;
  /** Below `/v2/`, without slashes at its ends: `translate/job/42`. */
  path: string;
  /** Query and body together; where both name a field, the body counts. */
  args: Record<string, string>;
  /** Scheme, host and port that the client used. */
  origin: string;
  /** The file parts of a multipart form by name; of two with one name the last. */
  files: Readonly<Record<string, UploadedFile>>;
}

export interface UploadedFile {
  filename: string;
  type: string;
  bytes: Uint8Array;
}

/**
 * Reads a request with every habit of gengo-api.md, section 1: form and multipart bodies, `_method` in
 * body or query and any case, trailing and doubled slashes, a leading `&`, PHP's fields in both places.
 */
export async function readCall(request: Request): Promise<Call> {
  const url = new URL(request.url);
  const { fields, files } = await readBody(request);
  const args = { ...Object.fromEntries(url.searchParams), ...fields };
  const parts = url.pathname.split('/').filter((part) => part !== '');
  if (parts[0] === 'v2') parts.shift();
  return {
    method: (args._method ?? request.method).toUpperCase(),
    path: parts.map(decoded).join('/'),
    args,
    origin: url.origin,
    files,
  };
}

/** Empty pairs are skipped, so a leading `&` (Java) needs nothing. */
async function readBody(
  request: Request,
): Promise<{ fields: Record<string, string>; files: Record<string, UploadedFile> }> {
  if (request.method === 'GET' || request.method === 'HEAD') return { fields: {}, files: {} };
  if (!(request.headers.get('content-type') ?? '').startsWith('multipart/form-data')) {
    const pairs = readForm(new Uint8Array(await request.arrayBuffer()));
    return { fields: Object.fromEntries(pairs), files: {} };
  }
  const fields: Record<string, string> = {};
  const files: Record<string, UploadedFile> = {};
  for (const [name, value] of await readMultipart(request)) {
    if (typeof value === 'string') fields[name] = value;
    else {
      const bytes = new Uint8Array(await value.arrayBuffer());
      files[name] = { filename: value.name, type: value.type, bytes };
    }
  }
  return { fields, files };
}

/** A form that cannot be read has no fields: its call is refused for want of a key. */
async function readMultipart(request: Request): Promise<Iterable<[string, string | File]>> {
  try {
    return await request.formData();
  } catch {
    return [];
  }
}

/** A path part with `%2C` and its like resolved; one that cannot be is left as it came. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export type Data = Record<string, unknown>;

/**
 * The call's `data` as an object.
 * @throws Refusal 1250 without it, 1251 if it is not a JSON object.
 */
export function readData({ args }: Call): Data {
  if (!args.data) return refuse(1250);
  const value = parseJson(args.data) ?? parseJson(decoded(args.data));
  return isData(value) ? value : refuse(1251);
}

/** `data` where it may be missing: gengo-php still wraps GET filters in it. */
export function readOptionalData(call: Call): Data {
  return call.args.data ? readData(call) : {};
}

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
