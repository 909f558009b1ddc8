/**
 * An address that came from outside, written as the browser reads it, or undefined where it must not
 * become a link: anything but http(s), and user info, which disguises the host
 * (`https://gengo.com@evil.example`).
 */
export function safeUrl(text: string): string | undefined {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  return url.href;
}
