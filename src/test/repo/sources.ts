import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Import, importsOf } from '../../tools/imports.ts';

export { type Import, importsOf };

const ROOT = join(import.meta.dirname, '../../..');

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
