import { fault } from './fault.ts';
import type { Upstream } from './upstream.ts';

const MAX_IMAGE = 256 * 1024;
const TIMEOUT_MS = 10_000;

/** Gengo's websites, old and new, and its API hosts (gengo-api.md, sections 1 and 6). */
const GENGO = /^(?:(?:www|sandbox|api|api\.sandbox)\.)?(?:my)?gengo\.com$/;

/** Raster images by their first bytes. Never SVG, which is a document with scripts. */
const MAGIC: [type: string, bytes: number[]][] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38]],
];

/**
 * The address of a captcha image, or undefined when it is not one of Gengo's. Only names of the list
 * and the upstream's own origin, as it is spelt, pass: no other address can be reached through it.
 */
export function captchaAddress(text: string, upstreamOrigin: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const gengo = /^https?:$/.test(url.protocol) && url.port === '' && GENGO.test(url.hostname);
  const plain = !url.username && !url.password && !url.hash && !/[\\\s@]/.test(text);
  const image = /^\/captcha\/?$/.test(url.pathname) && /^\?key=[\w-]{1,128}$/.test(url.search);
  return plain && image && (gengo || text.startsWith(`${upstreamOrigin}/`)) ? url : undefined;
}

/** Fetches the image for the page, which may not load from elsewhere. */
export async function captchaImage(text: string, upstream: Upstream): Promise<Response> {
  const url = captchaAddress(text, upstream.origin);
  if (!url) return refused('That is not the address of a captcha image of Gengo.');
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const request = new Request(url, { redirect: 'manual', credentials: 'omit', signal });
    const get = url.origin === upstream.origin ? upstream.fetch : globalThis.fetch;
    const answer = await get(request);
    const image = answer.ok ? await readImage(answer) : await answer.body?.cancel();
    return image ?? refused('Gengo did not answer with a captcha image.');
  } catch {
    return refused('The captcha image cannot be fetched.');
  }
}

async function readImage(answer: Response): Promise<Response | undefined> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = answer.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.length;
    if (size > MAX_IMAGE) {
      await reader?.cancel();
      return undefined;
    }
    parts.push(read.value);
  }
  const blob = new Blob(parts);
  const first = new Uint8Array(await blob.slice(0, 8).arrayBuffer());
  const type = MAGIC.find(([, bytes]) => bytes.every((byte, at) => first[at] === byte))?.[0];
  if (!type) return undefined;
  return new Response(await blob.arrayBuffer(), {
    headers: {
      'content-type': type,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-disposition': 'inline; filename="captcha"',
      'content-security-policy': "default-src 'none'; sandbox",
    },
  });
}

const refused = (message: string) => fault('bad-image', 422, message);
