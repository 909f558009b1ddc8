/** Whether a text is an origin and nothing else, of a scheme (`https:`) that fits. */
export function isOrigin(text: string, scheme: RegExp): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.href === `${url?.origin}/` && scheme.test(url.protocol);
}
