// What Galley puts into files of texts, read back by other programs: Debian's translate-toolkit, gettext, libxml2,
// Python's own readers of JSON and CSV.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { runnerImport } from 'vite';

const run = promisify(execFile);
const load = async (path) => (await runnerImport(`./src/lib/files/${path}`)).module;

/** Debian's own Python: another one on the path lacks Debian's packages. */
const PYTHON = '/usr/bin/python3';

/** One per text, of what formats have to escape. */
const mark = (index) => `⟦${index}⟧ é 日本 "x" 'y' & <z> \\ = # ;`;

/** XLIFF 2.x is not read by this toolkit, nor are subtitles without another program. */
const isRead = ({ format, text }) =>
  !['srt', 'vtt'].includes(format) && !text.includes('document:2.0');

/** The toolkit passes over Android's arrays. */
const isBeyond = (format, key) => format === 'android' && /\.\d+$/.test(key);

/** Fills each sample of the tests with marked texts and writes it; gives what should be in it. */
async function withFilled(look) {
  const [{ SAMPLES }, { readFile }, { fill }] = [
    await load('formats/samples.ts'),
    await load('texts/read-file.ts'),
    await load('texts/fill.ts'),
  ];
  const folder = mkdtempSync(join(tmpdir(), 'galley-files-'));
  try {
    for (const [name, { text }] of Object.entries(SAMPLES)) {
      const file = readFile(new TextEncoder().encode(text), name, { target: 'fr' });
      const given = new Map(file.units.map(({ key }, index) => [key, mark(index)]));
      const { name: filled, bytes } = fill(file, given, 'fr');
      const path = join(folder, filled);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
      await look({ ...file, path, marked: given });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const isReadBack = () =>
  withFilled(async (file) => {
    if (!isRead(file)) return;
    const { stdout } = await run(PYTHON, ['src/tools/system/read-back.py', file.format, file.path]);
    // The toolkit says things of its own about plurals first.
    const found = JSON.parse(stdout.trimEnd().split('\n').at(-1));
    const missing = [...file.marked].filter(
      ([key, text]) => !found.includes(text) && !isBeyond(file.format, key),
    );
    assert.deepEqual(missing, [], `${file.name}: ${stdout.slice(0, 2000)}`);
  });

const isCompiled = () =>
  withFilled(async ({ format, path }) => {
    if (format === 'po')
      await run('msgfmt', ['--check-format', '--check-domain', '-o', '/dev/null', path]);
  });

const isWellFormed = () =>
  withFilled(async ({ format, path }) => {
    if (['xliff', 'android', 'resx'].includes(format)) await run('xmllint', ['--noout', path]);
  });

export const files = {
  name: 'translate-toolkit',
  programs: ['po2csv', 'msgfmt', 'xmllint'],
  packages: ['translate-toolkit', 'python3-ruamel.yaml', 'gettext', 'libxml2-utils'],
  tests: {
    'marked texts are read back by other readers': isReadBack,
    'msgfmt compiles every PO': isCompiled,
    'xmllint finds every XML well-formed': isWellFormed,
  },
};
