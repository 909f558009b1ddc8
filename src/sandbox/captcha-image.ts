import { FONT } from './captcha-font.ts';
import { encodePng } from './png.ts';

const WIDTH = 260;
const HEIGHT = 80;
const DOT = 6;
const CELL = 40;
const PAPER = 244;
const INK = 40;

type Draw = () => number;

/**
 * Draws a challenge's letters as a PNG that a person can read: each letter a little turned and moved,
 * thin lines and specks over it. A raster image, never SVG (gengo-api.md, section 6).
 */
export function drawCaptcha(text: string, draw: Draw): Uint8Array<ArrayBuffer> {
  const pixels = new Uint8Array(WIDTH * HEIGHT).fill(PAPER);
  Array.from(text).forEach((letter, index) => {
    const x = 10 + CELL * (index + 0.5) + between(draw, -3, 3);
    drawLetter(pixels, FONT[letter] ?? '', x, HEIGHT / 2 + between(draw, -7, 7), draw);
  });
  for (let line = 0; line < 4; line++) drawLine(pixels, draw);
  for (let speck = 0; speck < 260; speck++) {
    darken(pixels, between(draw, 0, WIDTH), between(draw, 0, HEIGHT), between(draw, 90, 200));
  }
  return encodePng(WIDTH, HEIGHT, pixels);
}

function between(draw: Draw, from: number, to: number): number {
  return from + draw() * (to - from);
}

/** Every pixel asks which dot of the turned letter it lies on; four samples a pixel smooth the edges. */
function drawLetter(pixels: Uint8Array, rows: string, cx: number, cy: number, draw: Draw): void {
  const angle = between(draw, -0.2, 0.2);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const isInk = (x: number, y: number) => {
    const column = Math.floor((cos * (x - cx) + sin * (y - cy)) / DOT + 2.5);
    const row = Math.floor((cos * (y - cy) - sin * (x - cx)) / DOT + 3.5);
    if (column < 0 || column > 4) return 0;
    return (Number.parseInt(rows[row] ?? '0', 32) >> (4 - column)) & 1;
  };
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = Math.floor(cx - CELL / 2); x < cx + CELL / 2; x++) {
      const ink = isInk(x, y) + isInk(x + 0.5, y) + isInk(x, y + 0.5) + isInk(x + 0.5, y + 0.5);
      if (ink > 0) darken(pixels, x, y, PAPER - ((PAPER - INK) * ink) / 4);
    }
  }
}

function drawLine(pixels: Uint8Array, draw: Draw): void {
  const [from, to] = [between(draw, 0, HEIGHT), between(draw, 0, HEIGHT)];
  for (let x = 0; x < WIDTH; x++) darken(pixels, x, from + ((to - from) * x) / WIDTH, 120);
}

function darken(pixels: Uint8Array, x: number, y: number, grey: number): void {
  const at = Math.floor(y) * WIDTH + Math.floor(x);
  pixels[at] = Math.min(pixels[at] ?? PAPER, grey);
}
