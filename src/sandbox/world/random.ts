/*
 * Nothing in the sandbox is random: what looks so is drawn from a name (a job's id, a captcha's key), so
 * that the same account always behaves the same way.
 */

/** A 32-bit hash of a text (FNV-1a with a final mix). */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** An endless run of numbers from 0 up to 1 that a name determines. */
export function drawer(name: string): () => number {
  let counter = 0;
  return () => hash(`${name} ${counter++}`) / 2 ** 32;
}

/** Hex digits that a name determines. */
export function hexOf(name: string, length: number): string {
  const draw = drawer(name);
  return Array.from({ length }, () => Math.floor(draw() * 16).toString(16)).join('');
}
