import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** The report of a test run; that it fails is a figure too. */
export async function runTests(command, report, env) {
  const child = spawn('npx', command, { env: { ...process.env, ...env }, stdio: 'ignore' });
  await once(child, 'exit');
  return JSON.parse(readFileSync(report, 'utf8'));
}
