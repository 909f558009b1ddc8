import { getRequestListener } from '@hono/node-server';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { createReadStream, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { loadEnv, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import type { createDevProxy } from './src/proxy/dev.ts';
import { launchOptions } from './src/tools/chromium.mjs';
import { integrity, precompressed, startPage } from './src/tools/page-plugins.ts';

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

const routerFile = (name: string) =>
  join(import.meta.dirname, 'node_modules/react-router/dist/production', name);

/** `--mode proxy`: the signing proxy inside the dev server, with keys from `.env.local`. */
function signingProxy(env: Record<string, string>): Plugin {
  return {
    name: 'galley:signing-proxy',
    configureServer(server) {
      let module: Record<string, unknown> | undefined;
      let proxy: ReturnType<typeof createDevProxy> | undefined;
      server.middlewares.use(async (request, response, next) => {
        if (!/^\/(v2|captcha|galley|files)(\/|\?|$)/.test(request.url ?? '')) return next();
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
    // The package gives everyone its development build: the same code, and warnings.
    resolve: {
      alias:
        isSsrBuild || inTab
          ? []
          : [
              { find: /^react-router$/, replacement: routerFile('index.mjs') },
              { find: /^react-router\/dom$/, replacement: routerFile('dom-export.mjs') },
            ],
    },
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
          // Every current browser preloads modules by itself.
          modulePreload: { polyfill: false },
          rolldownOptions: {
            output: {
              // Few files: each costs a phone as much time as 20 kB.
              codeSplitting: {
                groups: [
                  {
                    name: 'react',
                    test: /node_modules\/(react|react-dom|scheduler)\//,
                    tags: ['$initial'],
                    priority: 4,
                  },
                  { name: 'libraries', test: /node_modules/, tags: ['$initial'], priority: 3 },
                  { name: 'app', tags: ['$initial'], priority: 2 },
                  // What changes something: the texts of a translation are there before it.
                  {
                    name: 'changing',
                    test: /(use-?Mutation|mutationObserver|ui\/use-sending)/i,
                    priority: 1,
                  },
                  // What sends once, whichever tab, and counts orders: a translation is read without it.
                  { name: 'sending', test: /outbox-locks|orders\/count/, priority: 1 },
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
          optimizeDeps: {
            include: [
              'axe-core',
              '@tanstack/react-virtual',
              '@base-ui/react/dialog',
              '@base-ui/react/tabs',
            ],
          },
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
