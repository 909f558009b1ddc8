import { imageType } from '#lib/image-type.ts';
import { fault, NO_STORE, type Upstream } from './upstream.ts';

/** In bytes. */
export const MAX_IMAGE = 1024 * 1024;
/** As Gengo writes it (gengo-api.md, section 6): no user info, no other path, one opaque key. */
const ADDRESS = /^https?:\/\/[^/?#@\\\s]+\/captcha\/\?key=[A-Za-z0-9]{16,128}$/;

/** A captcha image's address, if it is one. `hosts`: exact hosts (usual ports) and origins, as spelt there. */
export function captchaAddress(text: string, hosts: readonly string[]): URL | undefined {
  if (!ADDRESS.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isKnown = hosts.includes(url.host) || hosts.includes(url.origin);
  return isKnown && url.href === text ? url : undefined;
}

/** Fetches the image at an address of `hosts` for the page, which may not load anything from elsewhere. */
export async function captchaImage(text: string, hosts: readonly string[], upstream: Upstream) {
  const url = captchaAddress(text, hosts);
  const image = url ? await upstream.image(url) : 'not_allowed';
  if (typeof image === 'string') return fault(image);
  const type = imageType(image);
  if (!type || image.length > MAX_IMAGE) return fault(type ? 'too_large' : 'not_allowed');
  return new Response(image, { headers: { ...NO_STORE, 'content-type': type } });
}
