import { getRequestListener } from '@hono/node-server';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { loadEnv, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import type { createDevProxy } from './src/proxy/dev.ts';
import { launchOptions } from './src/tools/chromium.mjs';

const workerFile = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');

/** msw has no Vite plugin: its worker is served, or emitted, straight from the package. */
function mswWorker({ emit }: { emit: boolean }): Plugin {
  return {
    name: 'galley:msw-worker',
    configureServer(server) {
      server.middlewares.use('/mockServiceWorker.js', (_request, response) => {
        response.setHeader('content-type', 'text/javascript');
        createReadStream(workerFile).pipe(response);
      });
    },
    generateBundle() {
      if (!emit) return;
      const source = readFileSync(workerFile, 'utf8');
      this.emitFile({ type: 'asset', fileName: 'mockServiceWorker.js', source });
    },
  };
}

/** Names the hash of each script and style in the page: no cache on the way to it can change one. */
function integrity(): Plugin {
  return {
    name: 'galley:integrity',
    apply: 'build',
    writeBundle({ dir = '' }) {
      const tag = /<(?:script|link)\b[^>]*?(?:src|href)="(\/[^"]+\.(?:js|css))"/g;
      const page = readFileSync(join(dir, 'index.html'), 'utf8').replace(
        tag,
        (start, name: string) => {
          const hash = createHash('sha384').update(readFileSync(join(dir, name)));
          return `${start} integrity="sha384-${hash.digest('base64')}"`;
        },
      );
      writeFileSync(join(dir, 'index.html'), page);
    },
  };
}

/** Beside each file that shrinks, what is sent of it: made once here, not for each visitor. */
function precompressed(): Plugin {
  return {
    name: 'galley:precompressed',
    apply: 'build',
    writeBundle({ dir = '' }, bundle) {
      for (const name of Object.keys(bundle).filter((file) => /\.(js|css)$/.test(file))) {
        const file = readFileSync(join(dir, name));
        writeFileSync(join(dir, `${name}.br`), brotliCompressSync(file));
        writeFileSync(join(dir, `${name}.gz`), gzipSync(file, { level: 9 }));
      }
    },
  };
}

/** The page that each address shows: those where a visit may begin, the first that fits. */
const FIRST_PAGES = [
  ['^/(review|$)', 'src/pages/review-page.tsx'],
  ['^/jobs/', 'src/pages/job-page.tsx'],
  ['^/jobs', 'src/pages/job-list-page.tsx'],
  ['^/orders/', 'src/pages/order-page.tsx'],
  ['^/orders', 'src/pages/orders-page.tsx'],
  ['^/account', 'src/pages/account-page.tsx'],
] as const;

/**
 * The page starts by a small script: it asks for the page's own code at once, beside the app's, and lets
 * the app run when the page's first words are painted. Else a phone reads 400 kB before it shows anything.
 */
function startPage(): Plugin {
  return {
    name: 'galley:start-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const withImports = (name: string): string[] => [
          name,
          ...(chunks.find(({ fileName }) => fileName === name)?.imports ?? []).flatMap(withImports),
        ];
        const app: string[] = [];
        const page = html.replace(
          /<script type="module"( crossorigin) src="([^"]+)"><\/script>/g,
          (_, cors, src) => {
            app.push(src);
            return `<link rel="modulepreload"${cors} fetchpriority="low" href="${src}">`;
          },
        );
        const pages = FIRST_PAGES.map(([address, module]) => {
          const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
          const files = new Set(withImports(chunk?.fileName ?? '').map((name) => `/${name}`));
          return [address, [...files].filter((name) => name !== '/' && !app.includes(name))];
        });
        const source = readFileSync('src/app/start-page.js', 'utf8')
          .replace('PAGES', JSON.stringify(pages))
          .replace('APP', JSON.stringify(app));
        const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
        const fileName = `assets/start-${hash}.js`;
        this.emitFile({ type: 'asset', fileName, source });
        const tag = { tag: 'script', attrs: { async: true, src: `/${fileName}` } };
        return { html: page, tags: [{ ...tag, injectTo: 'head-prepend' }] };
      },
    },
  };
}

/** `--mode proxy`: the signing proxy inside the dev server, with keys from `.env.local`. */
function signingProxy(env: Record<string, string>): Plugin {
  return {
    name: 'galley:signing-proxy',
    configureServer(server) {
      let module: Record<string, unknown> | undefined;
      let proxy: ReturnType<typeof createDevProxy> | undefined;
      server.middlewares.use(async (request, response, next) => {
        if (!/^\/(v2|captcha|galley)(\/|\?|$)/.test(request.url ?? '')) return next();
        // Vite gives the same module until one of its sources changes: then another proxy is made.
        const loaded = await server.ssrLoadModule('/src/proxy/dev.ts');
        if (loaded !== module) {
          module = loaded;
          const previous = proxy;
          proxy = (async () => {
            await (await previous)?.close();
            return loaded.createDevProxy(env, server.resolvedUrls?.local ?? []);
          })();
        }
        const { fetch } = (await proxy) ?? {};
        if (fetch)
          await getRequestListener(fetch, { overrideGlobalObjects: false })(request, response);
      });
    },
  };
}

export default defineConfig(({ mode, isSsrBuild }) => {
  const inTab = mode === 'development' || mode === 'demo' || mode === 'test';
  return {
    plugins: [
      react(),
      tailwindcss(),
      ...(isSsrBuild ? [] : [startPage(), integrity(), precompressed()]),
      ...(inTab ? [mswWorker({ emit: mode === 'demo' })] : []),
      ...(mode === 'proxy' ? [signingProxy(loadEnv(mode, import.meta.dirname, ''))] : []),
    ],
    define: { __SANDBOX_IN_TAB__: JSON.stringify(mode === 'development' || mode === 'demo') },
    server: { port: 5173, host: '127.0.0.1' },
    build: isSsrBuild
      ? {
          outDir: 'dist/server',
          target: 'node20',
          copyPublicDir: false,
          rolldownOptions: { input: { node: 'src/proxy/node.ts', sandbox: 'src/sandbox/node.ts' } },
        }
      : {
          outDir: 'dist/client',
          manifest: true,
          rolldownOptions: {
            output: {
              // Few files: each costs a phone as much time as 20 kB.
              codeSplitting: {
                groups: [
                  { name: 'app', tags: ['$initial'] },
                  // Shared by pages of different kinds; what two have in common is theirs.
                  { name: 'shared', minShareCount: 3 },
                ],
              },
            },
          },
        },
    test: {
      // Generous: two cores may be shared with a build or with the end-to-end tests.
      testTimeout: 20_000,
      projects: [
        {
          extends: true,
          test: { name: 'unit', environment: 'node', include: ['src/**/*.test.ts'] },
        },
        {
          extends: true,
          // Found only when a dialog opens, they would reload the page in the middle of a test.
          optimizeDeps: { include: ['axe-core', '@base-ui/react/dialog', '@base-ui/react/tabs'] },
          test: {
            name: 'pages',
            include: ['src/**/*.test.tsx'],
            setupFiles: ['src/test/set-up.ts'],
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({ launchOptions: launchOptions() }),
              instances: [{ browser: 'chromium' }],
            },
          },
        },
      ],
    },
  };
});
