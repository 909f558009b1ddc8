import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');

export interface Import {
  /** As written, e.g. `#lib/money.ts` or `./wire.ts`. */
  specifier: string;
  /** Below `src/` where it is a file of ours, else undefined. */
  target: string | undefined;
  /** `await import(...)`, which a build can leave out. */
  dynamic: boolean;
}

export interface Source {
  /** Below `src/`, e.g. `api/wire/http.ts`. */
  path: string;
  text: string;
  lines: number;
  imports: Import[];
}

/** Paths below a folder of the repository, with `/` between their parts; [] where it is missing. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(join(ROOT, folder), join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
    )
    .toSorted();
}

export function readFile(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Every TypeScript file below `src/` with what it imports. */
export function readSources(): Source[] {
  return filesBelow('src')
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => {
      const text = readFile(`src/${path}`);
      return { path, text, lines: text.split('\n').length - 1, imports: importsOf(path, text) };
    });
}

/** `import … from 'x'`, `export … from 'x'`, `import 'x'`; and `import('x')`, also in types. */
const STATIC = /^(?:import|export)\s(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]/g;

/** The imports of one file, read from its text. */
export function importsOf(path: string, text: string): Import[] {
  const found = (pattern: RegExp, dynamic: boolean) =>
    [...text.matchAll(pattern)].map(([, specifier = '']) => ({
      specifier,
      target: targetOf(path, specifier),
      dynamic,
    }));
  return [...found(STATIC, false), ...found(DYNAMIC, true)];
}

function targetOf(path: string, asked: string): string | undefined {
  // `?worker&url` asks Vite for the file in another form.
  const specifier = asked.replace(/\?.*$/, '');
  if (specifier.startsWith('#')) return specifier.slice(1);
  if (specifier.startsWith('.')) return join(dirname(path), specifier).replaceAll('\\', '/');
  // Vite serves these from the root: an import that goes round the rooms.
  return specifier.startsWith('/src/') ? specifier.slice('/src/'.length) : undefined;
}
