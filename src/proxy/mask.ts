/** Gives what may go out of the bytes so far, as many as came; called with none: the rest, at the end. */
export type Mask = (chunk?: Uint8Array) => Uint8Array<ArrayBuffer>;

const STAR = 0x2a;
const NOTHING = new Uint8Array();
/** One character for each byte, so that a place in the text is a place in the bytes. */
const latin = new TextDecoder('latin1');

/**
 * Masks that overwrite secrets with `*` in any letter case, also where the border of two chunks cuts one.
 * Only a signature is ever sent, and no encoding changes its hex digits. A private key would have to be
 * typed by a person first: it is looked for as it stands, in JSON and percent-encoded; not when it is
 * shorter than any of Gengo's, since hiding a short word would destroy texts.
 */
export function createMasks(privateKey: string): (signature: string) => Mask {
  const forms = [
    privateKey,
    JSON.stringify(privateKey).slice(1, -1),
    encodeURIComponent(privateKey),
  ];
  const guarded = privateKey.length < 8 ? [] : forms;
  return (signature) => {
    const secrets = [signature, ...guarded];
    const words = secrets.map((secret) => secret.replace(/\W/g, String.raw`\$&`));
    const pattern = new RegExp(words.join('|'), 'gi');
    const longest = Math.max(...secrets.map(({ length }) => length));
    let held = NOTHING;

    return (chunk) => {
      const bytes = new Uint8Array(held.length + (chunk?.length ?? 0));
      bytes.set(held);
      bytes.set(chunk ?? NOTHING, held.length);
      for (const { 0: found, index } of latin.decode(bytes).matchAll(pattern)) {
        bytes.fill(STAR, index, index + found.length);
      }
      const end = chunk ? Math.max(0, bytes.length - longest + 1) : bytes.length;
      held = bytes.subarray(end);
      return bytes.subarray(0, end);
    };
  };
}
