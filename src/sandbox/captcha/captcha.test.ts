import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { captchaAnswer } from './captcha.ts';
import { drawCaptcha } from './captcha-image.ts';
import { FONT } from './captcha-font.ts';
import { drawer, hexOf } from '../world/random.ts';

const keys = Array.from({ length: 200 }, (_, index) => hexOf(`key ${index}`, 64));

/** The chunks of a PNG by name. */
function chunksOf(png: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(png.buffer);
  const chunks = new Map<string, Uint8Array>();
  for (let at = 8; at < png.length; at += view.getUint32(at) + 12) {
    const name = String.fromCharCode(...png.subarray(at + 4, at + 8));
    chunks.set(name, png.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  return chunks;
}

test('draws a PNG that inflates to its pixels, with ink and paper', () => {
  const png = drawCaptcha('WMQ469', drawer('image'));
  expect([...png.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  const chunks = chunksOf(png);
  expect([...chunks.keys()]).toEqual(['IHDR', 'IDAT', 'IEND']);
  const pixels = inflateSync(chunks.get('IDAT') ?? new Uint8Array());
  expect(pixels).toHaveLength(80 * 261);
  const dark = pixels.filter((grey) => grey < 60).length;
  expect(dark / pixels.length).toBeGreaterThan(0.05);
  expect(dark / pixels.length).toBeLessThan(0.4);
});

test('draws the same image for the same challenge, another for another', () => {
  const draw = (name: string) => drawCaptcha('WMQ469', drawer(name));
  expect(draw('one')).toEqual(draw('one'));
  expect(draw('one')).not.toEqual(draw('two'));
});

test('answers have six letters that the font can draw, and differ', () => {
  const answers = keys.map(captchaAnswer);
  for (const answer of answers) expect(answer).toMatch(/^[A-Z0-9]{6}$/);
  for (const letter of answers.join('')) expect(FONT[letter]).toHaveLength(7);
  expect(new Set(answers).size).toBe(keys.length);
});
