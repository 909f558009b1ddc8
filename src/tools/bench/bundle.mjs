// Builds what the bench runs in the browser, from the sources as they are, and fetches the peers.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const PEERS = ['@jest/diff-sequences@30', 'diff@9'];
const HERE = import.meta.dirname;

/** Fetches the peers into `folder`, out of the lock: the app never has them. False without a network. */
function fetchPeers(folder) {
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{}');
  try {
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...PEERS], {
      cwd: folder,
      stdio: 'ignore',
      timeout: 60_000,
    });
    return true;
  } catch {
    return false;
  }
}

/** `virtual:peers`: the libraries compared with, or nothing of them. */
function peers(folder) {
  const { resolve } = createRequire(join(folder, 'package.json'));
  const code = fetchPeers(folder)
    ? `import sequences from ${JSON.stringify(resolve('@jest/diff-sequences'))};
       export const diffSequences = sequences.default ?? sequences;
       export { diffArrays, diffWords } from ${JSON.stringify(resolve('diff'))};`
    : 'export const [diffArrays, diffSequences, diffWords] = [];';
  return {
    name: 'bench:peers',
    resolveId: (id) => (id === 'virtual:peers' ? '\0peers' : undefined),
    load: (id) => (id === '\0peers' ? code : undefined),
  };
}

/** Builds the bench's page into `folder`. */
export async function buildPage(folder) {
  const plugin = peers(join(folder, 'peers'));
  const page = join(folder, 'page');
  await build({
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [plugin],
    worker: { format: 'es', plugins: () => [plugin] },
    build: {
      outDir: page,
      emptyOutDir: true,
      target: 'esnext',
      rolldownOptions: { input: join(HERE, 'in-page.mjs'), output: { entryFileNames: 'page.js' } },
    },
  });
  writeFileSync(
    join(page, 'index.html'),
    '<!doctype html><script type="module" src="page.js"></script>',
  );
  return page;
}

/** Bytes, minified and gzipped, of one module of `src` with all it imports but what `without` matches. */
export async function weigh(folder, entry, without) {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        external: without,
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'weighed.js' },
      },
    },
  });
  return gzipSync(readFileSync(join(folder, 'weighed.js')), { level: 9 }).length;
}
