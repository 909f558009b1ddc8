// The bundle's budget (gzip), read from what the build says it made: measures.md, "First load".
import { readFileSync } from 'node:fs';

const folder = 'dist/client';
const manifest = JSON.parse(readFileSync(`${folder}/.vite/manifest.json`, 'utf8'));

/** A chunk and all that it cannot run without. */
function withImports(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const imported of manifest[key].imports ?? []) withImports(imported, seen);
  return seen;
}

const files = (keys) => keys.map((key) => `${folder}/${manifest[key].file}`);
const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const initial = withImports(entry);
const lazy = Object.keys(manifest).filter((key) => manifest[key].isDynamicEntry);

export default [
  { name: 'initial JavaScript', path: files([...initial]), limit: '130 kB', gzip: true },
  { name: 'all CSS', path: `${folder}/assets/*.css`, limit: '15 kB', gzip: true },
  // What opening a page or a dialog adds to what is already there.
  ...lazy.map((key) => ({
    name: key,
    path: files([...withImports(key)].filter((one) => !initial.has(one))),
    limit: '30 kB',
    gzip: true,
  })),
];
