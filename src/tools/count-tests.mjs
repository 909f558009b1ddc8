// Adds up what Vitest, Playwright and the system tests printed and says it in one plain line: "N passed, N failed".
import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

const lines = stripVTControlCharacters(readFileSync(process.argv[2] ?? '', 'utf8')).split('\n');
// Vitest: "      Tests  1 failed | 41 passed (42)"; Playwright: "  3 passed (9.1s)", "  1 failed";
// the system tests: "7 passed, 1 failed".
const counted = lines.filter((line) =>
  /^\s*Tests\s|^\s+\d+ (passed|failed|flaky)\b|^\d+ passed, \d+ failed$/.test(line),
);
const sum = (word) =>
  counted
    .flatMap((line) => [...line.matchAll(new RegExp(`(\\d+) ${word}`, 'g'))])
    .reduce((total, match) => total + Number(match[1]), 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
