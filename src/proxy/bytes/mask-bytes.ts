/** Gives as much of the bytes so far as may go out; called with none, at the end, the rest. */
export type Mask = (chunk?: Uint8Array) => Uint8Array<ArrayBuffer>;

const STAR = 0x2a;
const NOTHING = new Uint8Array();
/** One character for each byte, so that a place in the text is a place in the bytes. */
const latin = new TextDecoder('latin1');

/**
 * Makes masks that overwrite each ASCII word with as many `*`, in any letter case, also where the border
 * of two chunks cuts it. Every mask is for one stream of bytes.
 */
export function maskBytes(words: readonly string[]): () => Mask {
  const source = words.map((word) => word.replace(/\W/g, String.raw`\$&`)).join('|');
  const longest = Math.max(...words.map(({ length }) => length));
  return () => {
    const pattern = new RegExp(source, 'gi');
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

/** How an answer may hold a secret, if a person typed it. A shorter one than Gengo's keys may be a word. */
export const writingsOf = (secret: string): string[] =>
  secret.length < 8
    ? []
    : [
        secret,
        JSON.stringify(secret).slice(1, -1),
        encodeURIComponent(secret),
        new URLSearchParams([['', secret]]).toString().slice(1),
      ];
