import { dirname, join } from 'node:path';

export interface Import {
  /** As written, e.g. `#lib/money.ts` or `./wire.ts`. */
  specifier: string;
  /** Below `src/` where it is a file of ours, else undefined. */
  target: string | undefined;
  /** `await import(...)`, which a build can leave out. */
  dynamic: boolean;
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
