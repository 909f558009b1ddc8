import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { minifySync, type Plugin } from 'vite';

/* What is done to the built page and its files, in this order: start page, integrity, and at last
 * precompressed for our own server, or static site for another. */

/** Names the hash of each script and style in the page: no cache on the way to it can change one. */
export function integrity(): Plugin {
  return {
    name: 'galley:integrity',
    apply: 'build',
    writeBundle({ dir = '' }) {
      const { base } = this.environment.config;
      const tag = /<(?:script|link)\b[^>]*?(?:src|href)="(\/[^"]+\.(?:js|css))"/g;
      const page = readFileSync(join(dir, 'index.html'), 'utf8').replace(
        tag,
        (start, name: string) => {
          const hash = createHash('sha384').update(
            readFileSync(join(dir, name.slice(base.length))),
          );
          return `${start} integrity="sha384-${hash.digest('base64')}"`;
        },
      );
      writeFileSync(join(dir, 'index.html'), page);
    },
  };
}

/** Beside each file that shrinks, what is sent of it: made once here, not for each visitor. */
export function precompressed(): Plugin {
  return {
    name: 'galley:precompressed',
    apply: 'build',
    writeBundle({ dir = '' }) {
      const names = readdirSync(dir, { recursive: true, encoding: 'utf8' });
      for (const name of names.filter((file) => /\.(js|css|json)$/.test(file))) {
        const file = readFileSync(join(dir, name));
        writeFileSync(join(dir, `${name}.br`), brotliCompressSync(file));
        writeFileSync(join(dir, `${name}.gz`), gzipSync(file, { level: 9 }));
      }
    },
  };
}

/** What all of one translation needs. */
const JOB = [
  'pages/job/job-loader.ts',
  'features/reading/findings/checks-panel.tsx',
  'features/decide/decisions.tsx',
  'pages/job/job-aside.tsx',
];

/** What the pages read first; of the first translation too. */
const SHELL_CALLS = ['/galley/config', '/v2/account/balance'];
const JOB_CALLS = ['', '/comments', '/revisions'].map((part) => `/v2/translate/job/ID${part}`);

interface FirstPage {
  /** The address that it begins with. */
  at: string;
  modules: readonly string[];
  calls?: readonly string[];
  jobCalls?: readonly string[];
}

/** What each address begins with: of those where a visit may begin, the first that fits. */
const FIRST_PAGES: readonly FirstPage[] = [
  {
    at: '^/(review|$)',
    modules: ['pages/review/review-page.tsx', ...JOB],
    calls: ['/v2/translate/jobs?status=reviewable&timestamp_after=0'],
    jobCalls: JOB_CALLS,
  },
  { at: '^/jobs/', modules: ['pages/job/job-page.tsx', ...JOB], jobCalls: JOB_CALLS },
  {
    at: '^/jobs',
    modules: ['pages/jobs/job-list-page.tsx', 'pages/jobs/job-list-loader.ts'],
    calls: ['/v2/translate/jobs?count=200'],
  },
  {
    at: '^/orders/new',
    modules: ['pages/order-new/new-order-page.tsx', 'pages/order/order-loader.ts'],
    calls: ['/v2/translate/service/languages', '/v2/translate/service/language_pairs'],
  },
  { at: '^/orders/', modules: ['pages/order/order-page.tsx', 'pages/order/order-loader.ts'] },
  { at: '^/orders', modules: ['pages/orders/orders-page.tsx'] },
  { at: '^/insight', modules: ['pages/insight/insight-page.tsx'] },
  { at: '^/files', modules: ['pages/files/files-page.tsx'] },
  {
    at: '^/account',
    modules: ['pages/account/account-page.tsx', 'pages/account/account-loader.ts'],
  },
];

/** What every page reads first: what this browser keeps. */
const STORE = 'store/open-store.ts';

/**
 * The page starts by a small script that asks for the page's own code at once, beside the app's, and for its data:
 * where a server answers, and no service worker that is not there yet.
 */
export function startPage({ asks }: { asks: boolean }): Plugin {
  let wordsFolder = '';
  return {
    name: 'galley:start-page',
    apply: 'build',
    configResolved({ define }) {
      wordsFolder = JSON.parse(String(define?.['__WORDS__']));
    },
    writeBundle({ dir = '' }, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const withImports = (name: string): string[] => [
        name,
        ...(chunks.find(({ fileName }) => fileName === name)?.imports ?? []).flatMap(withImports),
      ];
      const { base } = this.environment.config;
      const html = readFileSync(join(dir, 'index.html'), 'utf8');
      const [, entry = ''] = /<script type="module" crossorigin src="([^"]+)">/.exec(html) ?? [];
      const app = withImports(entry.slice(base.length));
      const chunkOf = (module: string) => {
        const chunk = chunks.find(({ facadeModuleId }) =>
          facadeModuleId?.endsWith(`/src/${module}`),
        );
        if (!chunk) throw new Error(`The build has no chunk of ${module}`);
        return chunk.fileName;
      };
      const filesOf = (modules: readonly string[]) =>
        [...new Set([...modules, STORE].map(chunkOf).flatMap(withImports))].filter(
          (name) => !app.includes(name),
        );
      // Each file is named once, however many pages need it: the script is part of what every visit loads.
      const files = [...new Set(FIRST_PAGES.flatMap(({ modules }) => filesOf(modules)))];
      const pages = FIRST_PAGES.map(({ at, modules, calls = [], jobCalls = [] }) => [
        at.replace('/', base),
        // The folder of the page is what its words are called by.
        modules[0]?.split('/')[1],
        // Each by one sign, from "0" on: every visit loads this.
        filesOf(modules)
          .map((name) => String.fromCharCode(48 + files.indexOf(name)))
          .join(''),
        ...(asks ? [calls, jobCalls] : []),
      ]);
      const source = readFileSync('src/app/start-page.js', 'utf8')
        .replaceAll(/^ *(\/\/.*\n)?/gm, '')
        .replace('PAGES', JSON.stringify(pages))
        .replace('SHELL', JSON.stringify(SHELL_CALLS))
        .replace('FILES', JSON.stringify(files.map((name) => basename(name, '.js')).join(' ')))
        .replace('WORDS', JSON.stringify(wordsFolder))
        .replaceAll('BASE', JSON.stringify(base));
      // In a block: what it names is no other script's.
      const { code } = minifySync('start.js', `{${source}}`);
      const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
      const start = `assets/start-${hash}.js`;
      writeFileSync(join(dir, start), code);
      // After what finds the language.
      const page = html.replace(
        /before-paint.js"><\/script>/,
        `$&\n    <script async fetchpriority="high" src="${base}${start}"></script>`,
      );
      writeFileSync(join(dir, 'index.html'), page);
    },
  };
}

/** Vite's helper of every `import()`, for our own. */
export function partLoading(): Plugin {
  return {
    name: 'galley:part-loading',
    apply: 'build',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? readFileSync('src/app/load-part.js', 'utf8') : undefined,
  };
}

/**
 * For a host that knows nothing of Galley: its headers as far as a page can say them itself (who may frame
 * it, it cannot), and the page for every address, as such hosts look for it.
 */
export function staticSite(headers: Readonly<Record<string, string>>): Plugin {
  const policy = headers['content-security-policy']
    ?.replace(/ frame-ancestors [^;]*;/, '')
    .replace('trusted-types ', 'trusted-types galley-sandbox ');
  const meta = (attrs: Record<string, string | undefined>) =>
    ({ tag: 'meta', attrs, injectTo: 'head-prepend' }) as const;
  return {
    name: 'galley:static-site',
    apply: 'build',
    transformIndexHtml: () => [
      meta({ 'http-equiv': 'Content-Security-Policy', content: policy }),
      meta({ name: 'referrer', content: headers['referrer-policy'] }),
    ],
    writeBundle({ dir = '' }) {
      copyFileSync(join(dir, 'index.html'), join(dir, '404.html'));
    },
  };
}
