import * as query from '@tanstack/react-query';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { build, type Plugin } from 'vite';
import * as zod from 'zod/mini';
import * as bulkTypes from '#api/sending/bulk/bulk-types.ts';
import * as entry from '#api/sending/outbox/entry.ts';
import * as errors from '#api/wire/errors.ts';
import * as orderDraft from '#lib/order/order-draft.ts';
import { words } from '../../tools/words.ts';
import type * as Page from './page.ts';

/** What a page is given of its browser, by the names under which code knows it. */
export type Globals = Readonly<Record<string, unknown>>;
export type PageCode = typeof Page;
export type Program = (globals: Globals) => PageCode;

const ENTRY = fileURLToPath(new URL('page.ts', import.meta.url));
const SCHEMA = import.meta.glob(['../../api/schema/*.ts', '!**/*.test.ts'], { eager: true });
/** What keeps nothing in memory, and takes long to begin: one for all pages. */
const SHARED: Readonly<Record<string, unknown>> = {
  'zod/mini': zod,
  '@tanstack/react-query': query,
  'api/wire/errors.ts': errors,
  'api/sending/bulk/bulk-types.ts': bulkTypes,
  'api/sending/outbox/entry.ts': entry,
  'lib/order/order-draft.ts': orderDraft,
  ...Object.fromEntries(
    Object.entries(SCHEMA).map(([path, module]) => [path.replace('../../', ''), module]),
  ),
};
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const sharing: Plugin = {
  name: 'galley:shared-by-pages',
  enforce: 'pre',
  resolveId: async function resolve(id, importer) {
    if (Object.hasOwn(SHARED, id)) return { id, external: true };
    if (!/^[.#]/.test(id)) return undefined;
    const resolved = await this.resolve(id, importer, { skipSelf: true });
    const name = resolved?.id.replace(ROOT, '') ?? '';
    return Object.hasOwn(SHARED, name) ? { id: name, external: true } : resolved;
  },
};

const NAMES = [
  'fetch',
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'queueMicrotask',
  'performance',
  'Date',
  'navigator',
  'localStorage',
  'BroadcastChannel',
  'AbortSignal',
  'crypto',
  'addEventListener',
  'removeEventListener',
  'dispatchEvent',
  'document',
] as const;

/** Bundles the page's code once. `plugins` may put other modules in the place of some: the planted bugs. */
export async function bundle(plugins: Plugin[] = []): Promise<Program> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [...plugins, words(), sharing],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      rolldownOptions: {
        output: { globals: (id: string) => `shared[${JSON.stringify(id)}]` },
      },
      lib: { entry: ENTRY, formats: ['iife'], name: 'page', fileName: 'page' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The page was not built');
  const text = `(function (shared, ${NAMES.join(', ')}) {\n${chunk.code}\nreturn page;\n})`;
  // What it gives is what page.ts exports.
  const run = new Script(text, { filename: 'page.js' }).runInThisContext() as (
    ...globals: unknown[]
  ) => PageCode;
  return (globals) => run(SHARED, ...NAMES.map((name) => globals[name]));
}
