// How soon Galley answers after `npm start` was typed, once it is installed and built.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { median, row } from './report.mjs';

const LIST = '/v2/translate/jobs?timestamp_after=0&count=10';

export async function benchStart({ isQuick }) {
  const timeOf = async (env) => {
    const times = [];
    for (let round = 0; round < (isQuick ? 1 : 5); round += 1) times.push(await firstAnswer(env));
    return median(times);
  };
  return [
    row('npm start once built: first answer', await timeOf({}), 1000, ' ms'),
    row('… with 100,000 translations', await timeOf({ SANDBOX_SCENARIO: 'large' }), 4000, ' ms'),
  ];
}

/** In ms. Checks by its hash that the build is there are part of it. */
async function firstAnswer(env) {
  const start = performance.now();
  const npm = spawn('npm', ['start'], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      PORT: '0',
      SANDBOX_STATE: 'off',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'ignore'],
    // A group of its own: npm's child is Galley.
    detached: true,
  });
  const ended = once(npm, 'exit');
  try {
    const answer = await fetch((await originOf(npm)) + LIST);
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`Galley answered ${answer.status}`);
    return performance.now() - start;
  } finally {
    if (npm.pid) process.kill(-npm.pid);
    await ended;
  }
}

async function originOf({ stdout }) {
  for await (const line of createInterface({ input: stdout })) {
    const [, origin] = /^Galley: (http:\/\/[^/\s]+)/.exec(line) ?? [];
    if (origin) return origin;
  }
  throw new Error('npm start ended without saying where Galley is');
}
