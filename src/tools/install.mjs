// Runs before `npm start` and `npm test`, when node_modules may not exist yet:
// so Node built-ins only. Installs, finds a browser and builds, each only when needed.
// Usage: node src/tools/install.mjs [browser] [build]
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const wants = new Set(process.argv.slice(2));

// --include=dev: building needs the development packages, whatever NODE_ENV says.
once('node_modules/.galley-installed', ['package-lock.json', '.npmrc'], () =>
  npm('ci', '--include=dev'),
);
if (wants.has('browser')) ensureBrowser();
if (wants.has('build')) {
  const sources = [
    'src',
    'public',
    'index.html',
    'vite.config.ts',
    'package.json',
    'package-lock.json',
  ];
  once('dist/.galley-built', sources, () => npm('run', '--ignore-scripts', 'build'));
}

/** Runs `work` unless `stamp` already holds the hash of all that `sources` contain. */
function once(stamp, sources, work) {
  const hash = createHash('sha256').update(process.version);
  for (const file of sources.flatMap(filesBelow))
    hash.update(file).update(readFileSync(join(root, file)));
  const wanted = hash.digest('hex');
  const path = join(root, stamp);
  if (existsSync(path) && readFileSync(path, 'utf8') === wanted) return;
  work();
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, wanted);
}

function filesBelow(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .toSorted()
    .flatMap((name) => filesBelow(join(path, name)));
}

function ensureBrowser() {
  if (findChromium()) return;
  const isRoot = process.getuid?.() === 0;
  /** @type {[string, string[]][]} */
  const attempts = [
    // As root Playwright can also bring the libraries that its Chromium needs.
    ['npx', ['playwright', 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium']],
    ...(isRoot
      ? [
          ['apt-get', ['update']],
          ['apt-get', ['install', '-y', 'chromium-headless-shell']],
          // Where there is no such package.
          ['apt-get', ['install', '-y', 'chromium']],
        ]
      : []),
  ];
  for (const [command, args] of attempts) {
    try {
      run(command, args);
    } catch {
      console.warn(`galley: "${[command, ...args].join(' ')}" did not work; trying another way.`);
    }
    if (findChromium()) return;
  }
  console.error(
    'galley: no Chromium found. Install one, or set CHROMIUM_PATH to its program file.',
  );
  process.exit(1);
}

function npm(...args) {
  run('npm', args);
}

function run(command, args) {
  // A shell only where npm is a .cmd file; the arguments are all literals of this file.
  execFileSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
}
