import { fault, NO_STORE, type Upstream } from './upstream.ts';

export const MAX_IMAGE = 1024 * 1024;

/** As Gengo writes it (gengo-api.md, section 6): no user info, no other path, one opaque key. */
const ADDRESS = /^https?:\/\/[^/?#@\\\s]+\/captcha\/\?key=[A-Za-z0-9]{16,128}$/;

/** Raster images by their first bytes. Never SVG, which is a document with scripts. */
const MAGIC: readonly [type: string, bytes: readonly number[]][] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38]],
];

/**
 * The address of a captcha image, or undefined when it is none. `hosts` holds exact hosts, for the usual
 * ports of http and https, and whole origins.
 */
export function captchaAddress(text: string, hosts: readonly string[]): URL | undefined {
  if (!ADDRESS.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  // Any other spelling of an allowed host is not Gengo's.
  const isKnown = hosts.includes(url.host) || hosts.includes(url.origin);
  return isKnown && url.href === text ? url : undefined;
}

/** Fetches an image for the page, which may not load anything from elsewhere. */
export async function captchaImage(url: URL, upstream: Upstream): Promise<Response> {
  const image = await upstream.image(url);
  if (typeof image === 'string') return fault(image);
  const type = MAGIC.find(([, bytes]) => bytes.every((byte, at) => image[at] === byte))?.[0];
  if (!type) return fault('not_allowed');
  if (image.length > MAX_IMAGE) return fault('too_large');
  return new Response(image, { headers: { ...NO_STORE, 'content-type': type } });
}
