// The steps of a Containerfile, taken in folders: one for each stage, as if it were the root of an image. For what such
// files of ours use: FROM, WORKDIR, ENV, COPY, RUN, USER and CMD.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const STEPS = {
  FROM: ({ stages, root }, text) => {
    const [, name = 'last'] = / AS (\S+)$/.exec(text) ?? [];
    const stage = { root: join(root, name), workdir: '/', env: {}, user: 'root', command: [] };
    mkdirSync(stage.root, { recursive: true });
    stages.push({ name, stage });
  },
  WORKDIR: ({ stage }, path) => {
    stage.workdir = path;
    mkdirSync(join(stage.root, path), { recursive: true });
  },
  ENV: ({ stage }, text) => {
    const [name, value] = text.split('=');
    stage.env[name] = value;
  },
  COPY: ({ stages, stage }, text) => {
    const [, from, paths] = /^(?:--from=(\S+) )?(.*)$/.exec(text);
    const sources = paths.split(' ');
    const target = sources.pop();
    const source = stages.find(({ name }) => name === from)?.stage.root ?? process.cwd();
    for (const path of sources) {
      const into = target.endsWith('/') ? join(target, basename(path)) : target;
      cpSync(join(source, path), join(stage.root, stage.workdir, into), { recursive: true });
    }
  },
  RUN: async ({ stage }, command) => {
    const cwd = join(stage.root, stage.workdir);
    if (command === 'npm ci --omit=dev') return copyPackages(cwd);
    if (command === 'npm run build') linkPackages(cwd);
    const { PATH, HOME } = process.env;
    await run('sh', ['-c', command], { cwd, env: { PATH, HOME, ...stage.env } });
  },
  USER: ({ stage }, user) => {
    stage.user = user;
  },
  CMD: ({ stage }, json) => {
    stage.command = JSON.parse(json);
  },
};

/**
 * Takes the steps of `file` below the folder `root`, and gives the last stage: `{root, workdir, env, user, command}`.
 * Nothing is downloaded: the packages are those that are installed here.
 */
export async function takeSteps(file, root) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const stages = [];
  for (const line of lines.filter((each) => each && !each.startsWith('#'))) {
    const [, instruction, text] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
    assert.ok(STEPS[instruction], `a step that this test knows: ${line}`);
    await STEPS[instruction]({ stages, stage: stages.at(-1)?.stage, root }, text);
  }
  return stages.at(-1).stage;
}

/** For the build, which would install what it does not find. Each by itself: nothing is written where they are. */
function linkPackages(folder) {
  const packages = join(folder, 'node_modules');
  mkdirSync(packages);
  const names = readdirSync('node_modules');
  for (const name of names.filter((each) => !/^\.(vite|cache|package-lock)/.test(each)))
    symlinkSync(resolve('node_modules', name), join(packages, name));
}

/** What is not for development alone. */
async function copyPackages(folder) {
  const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  const paths = Object.keys(packages).filter((path) => path && !packages[path].dev);
  for (const path of paths.filter((each) => existsSync(each)))
    await cp(path, join(folder, path), { recursive: true });
}
