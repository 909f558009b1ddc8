import { captchaAddress } from './guards/captcha-address.ts';
import { imageType } from './guards/image-type.ts';
import { fault, NO_STORE, type Upstream } from './upstream.ts';

/** In bytes. */
export const MAX_IMAGE = 1024 * 1024;

/** Fetches the image at an address of `hosts` for the page, which may not load anything from elsewhere. */
export async function captchaImage(text: string, hosts: readonly string[], upstream: Upstream) {
  const url = captchaAddress(text, hosts);
  const image = url ? await upstream.image(url) : 'not_allowed';
  if (typeof image === 'string') return fault(image);
  const type = imageType(image);
  if (!type || image.length > MAX_IMAGE) return fault(type ? 'too_large' : 'not_allowed');
  return new Response(image, { headers: { ...NO_STORE, 'content-type': type } });
}
