/** As Gengo writes it (gengo-api.md, section 6): no user info, no other path, one opaque key. */
const ADDRESS = /^https?:\/\/[^/?#@\\\s]+\/captcha\/\?key=[A-Za-z0-9]{16,128}$/;

/** A captcha image's address, if it is one. `hosts`: exact hosts (usual ports) and origins, as spelt there. */
export function captchaAddress(text: string, hosts: readonly string[]): URL | undefined {
  if (!ADDRESS.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isKnown = hosts.includes(url.host) || hosts.includes(url.origin);
  return isKnown && url.href === text ? url : undefined;
}
