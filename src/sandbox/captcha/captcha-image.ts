import { FONT } from './captcha-font.ts';
import { encodePng } from './png.ts';

const WIDTH = 260;
const HEIGHT = 80;
const DOT = 6;
const CELL = 40;
const PAPER = 244;
const INK = 40;

type Draw = () => number;
type Pixels = Uint8Array;

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

/** Every pixel asks how near it is to the dots of the turned letter: between two dots there is ink too. */
function drawLetter(pixels: Pixels, rows: string, cx: number, cy: number, draw: Draw): void {
  const angle = between(draw, -0.2, 0.2);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = Math.floor(cx - CELL / 2); x < cx + CELL / 2; x++) {
      const column = (cos * (x - cx) + sin * (y - cy)) / DOT + 2;
      const row = (cos * (y - cy) - sin * (x - cx)) / DOT + 3;
      const ink = Math.min(1, Math.max(0, (nearness(rows, column, row) - 0.3) / 0.25));
      if (ink > 0) darken(pixels, x, y, PAPER - (PAPER - INK) * ink);
    }
  }
}

/** 1 on a dot's middle, 0 a whole dot away from any. */
function nearness(rows: string, column: number, row: number): number {
  const [left, top] = [Math.floor(column), Math.floor(row)];
  const [x, y] = [column - left, row - top];
  const above = dot(rows, left, top) * (1 - x) + dot(rows, left + 1, top) * x;
  const below = dot(rows, left, top + 1) * (1 - x) + dot(rows, left + 1, top + 1) * x;
  return above * (1 - y) + below * y;
}

function dot(rows: string, column: number, row: number): number {
  if (column < 0 || column > 4) return 0;
  return (Number.parseInt(rows[row] ?? '0', 32) >> (4 - column)) & 1;
}

function drawLine(pixels: Pixels, draw: Draw): void {
  const [from, to] = [between(draw, 0, HEIGHT), between(draw, 0, HEIGHT)];
  for (let x = 0; x < WIDTH; x++) darken(pixels, x, from + ((to - from) * x) / WIDTH, 120);
}

function darken(pixels: Pixels, x: number, y: number, grey: number): void {
  const at = Math.floor(y) * WIDTH + Math.floor(x);
  pixels[at] = Math.min(pixels[at] ?? PAPER, grey);
}
