// The steps of a Containerfile, taken in folders: one for each stage, as if it were the root of an image. For what such
// files of ours use: FROM, WORKDIR, ENV, COPY, RUN, USER and CMD.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
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
  RUN: async ({ stage, isHere }, command) => {
    const cwd = join(stage.root, stage.workdir);
    if (isHere(command)) linkPackages(cwd);
    const { PATH, HOME } = process.env;
    // What has been downloaded once is not asked for again.
    const env = { PATH, HOME, npm_config_prefer_offline: 'true', ...stage.env };
    await run('sh', ['-c', command], { cwd, env });
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
 * `isHere` tells of a command that would first of all install the packages that are installed here: it finds them.
 */
export async function takeSteps(file, root, isHere) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const stages = [];
  for (const line of lines.filter((each) => each && !each.startsWith('#'))) {
    const [, instruction, text] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
    assert.ok(STEPS[instruction], `a step that this test knows: ${line}`);
    await STEPS[instruction]({ stages, stage: stages.at(-1)?.stage, root, isHere }, text);
  }
  return stages.at(-1).stage;
}

/** Each by itself, so that nothing is written into the folder where they are. */
function linkPackages(folder) {
  const packages = join(folder, 'node_modules');
  mkdirSync(packages);
  const names = readdirSync('node_modules');
  for (const name of names.filter((each) => !/^\.(vite|cache|package-lock)/.test(each)))
    symlinkSync(resolve('node_modules', name), join(packages, name));
}
