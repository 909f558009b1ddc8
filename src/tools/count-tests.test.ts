import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const LOG = `
 Test Files  2 failed | 40 passed (42)
      Tests  1 failed | 41 passed (42)
  1 failed
    [chromium] › e2e/story.test.ts:7:1 › 12 passed by
  3 passed (9.1s)
ok: firefox 153.8.0, server: a draft is there after a reload (2.1 s)
not run: no webkit
\u001B[32m7 passed, 2 failed\u001B[39m
`;

test('the counts of Vitest, Playwright and the system tests in one plain line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'galley-count-'));
  const log = join(folder, 'log');
  writeFileSync(log, LOG);
  const said = execFileSync(process.execPath, ['src/tools/count-tests.mjs', log]);
  rmSync(folder, { recursive: true });
  expect(String(said)).toBe('51 passed, 4 failed\n');
});
