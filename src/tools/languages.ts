import { getCatalogs } from '@lingui/cli/api';
import { getConfig } from '@lingui/conf';
import { type CompiledMessage, compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { importsOf } from './imports.ts';

/*
 * Other languages than the code's own (docs/decisions/0018-words.md): each page loads the messages of what it is
 * first drawn from, beside those of the shell, those of its late parts with the first of these, and nothing of the
 * others.
 */

/** What all pages stand in; the pages are the folders of `src/pages` that the router loads. */
const SHELL = 'shell';
const NOTHING = new Set<string>();
const FROM: Readonly<Record<string, RegExp>> = {
  [SHELL]: /^main\.tsx$/,
  ...Object.fromEntries(
    readdirSync('src/pages', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'ui-gallery')
      .map(({ name }) => [name, new RegExp(`^pages/${name}/.*-(page|loader)\\.tsx?$`)]),
  ),
};

type Imports = ReadonlyMap<string, readonly string[]>;

/** Files below `src/` with what each imports, at once or later too. The router's pages are no part of the router. */
function readImports(also: 'later' | 'nothing'): Imports {
  const paths = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  return new Map(
    paths
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => [
        path,
        importsOf(path, readFileSync(`src/${path}`, 'utf8')).flatMap(({ target, dynamic }) =>
          target === undefined || (dynamic && (also === 'nothing' || path === 'app/routes.tsx'))
            ? []
            : target,
        ),
      ]),
  );
}

/** All that can be shown from there on. */
function reach(imports: Imports, from: RegExp): Set<string> {
  const found = new Set([...imports.keys()].filter((path) => from.test(path)));
  // A set is walked to its end, also by what joins it meanwhile.
  for (const path of found) for (const target of imports.get(path) ?? []) found.add(target);
  return found;
}

/** By language and page: messages, compiled, by their ids. */
type Words = Readonly<Record<string, Readonly<Record<string, Record<string, CompiledMessage>>>>>;

async function readWords(): Promise<Words> {
  const [once, all] = [readImports('nothing'), readImports('later')];
  const ofShell = (imports: Imports) => reach(imports, /^main\.tsx$/);
  /** By name: the files whose messages it has, and those whose it leaves to another. */
  const files = Object.entries(FROM).flatMap(([page, from]) => {
    const first = reach(once, from);
    const [known, knownLate] =
      page === SHELL ? [NOTHING, first] : [ofShell(once), new Set([...first, ...ofShell(all)])];
    return [
      [page, first, known],
      [`${page}-late`, reach(all, from), knownLate],
    ] as const;
  });
  const config = getConfig();
  const [catalog] = await getCatalogs(config);
  const others = config.locales.filter((language) => language !== config.sourceLocale);
  const of = async (language: string) => {
    const messages = Object.entries((await catalog?.read(language)) ?? {}).flatMap(
      ([id, { translation, origin = [] }]) =>
        translation ? [{ id, translation, at: origin.map(([file]) => file.slice(4)) }] : [],
    );
    const pages = files.map(([page, shown, known]) => [
      page,
      Object.fromEntries(
        messages
          .filter(
            ({ at }) => at.some((file) => shown.has(file)) && !at.some((file) => known.has(file)),
          )
          .map(({ id, translation }) => [id, compileMessageOrThrow(translation)]),
      ),
    ]);
    return [language, Object.fromEntries(pages)] as const;
  };
  return Object.fromEntries(await Promise.all(others.map(of)));
}

/** Where they lie in what is built: by what they say, so that they may be kept for a year. */
const folderOf = (words: Words) =>
  `assets/words/${createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 8)}/`;

/** `__WORDS__`: the folder of `<language>/<page>.json`, below the app's base. */
export function languages(): Plugin {
  let built: Words | undefined;
  return {
    name: 'galley:languages',
    async config(_, { command }) {
      if (command === 'build') built = await readWords();
      return { define: { __WORDS__: JSON.stringify(built ? folderOf(built) : 'assets/words/') } };
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const [, language = '', page = ''] =
          /\/assets\/words\/([\w-]+)\/([\w-]+)\.json$/.exec(request.url ?? '') ?? [];
        if (page === '') return next();
        response.setHeader('content-type', 'application/json');
        // Only what is built waits for the words of late parts.
        const words = (await readWords())[language];
        response.end(JSON.stringify({ ...words?.[page], ...words?.[`${page}-late`] }));
      });
    },
    generateBundle() {
      const words = built ?? {};
      for (const [language, pages] of Object.entries(words))
        for (const [page, messages] of Object.entries(pages))
          this.emitFile({
            type: 'asset',
            fileName: `${folderOf(words)}${language}/${page}.json`,
            source: JSON.stringify(messages),
          });
    },
  };
}
