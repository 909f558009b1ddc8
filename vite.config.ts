import { getRequestListener } from '@hono/node-server';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type BuildOptions, loadEnv, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { SECURITY_HEADERS } from './src/proxy/guards/security-headers.ts';
import type { createDevProxy } from './src/proxy/dev.ts';
import { launchOptions } from './src/tools/chromium.mjs';
import { CHUNKS } from './src/tools/chunks.ts';
import { languages } from './src/tools/languages.ts';
import {
  integrity,
  partLoading,
  precompressed,
  startPage,
  staticSite,
} from './src/tools/page-plugins.ts';
import { sandboxWorker } from './src/tools/sandbox-worker.ts';
import { words } from './src/tools/words.ts';

/** msw has no Vite plugin: the page tests get its worker straight from the package. */
function mswWorker(): Plugin {
  const file = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');
  return {
    name: 'galley:msw-worker',
    configureServer(server) {
      server.middlewares.use('/mockServiceWorker.js', (_request, response) => {
        response.setHeader('content-type', 'text/javascript');
        createReadStream(file).pipe(response);
      });
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
        if (!/^\/(v2|captcha|galley|files(?=\/))(\/|\?|$)/.test(request.url ?? '')) return next();
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

/** What runs in Node, by its name in `dist/server`. */
const SERVERS = {
  node: 'src/proxy/node.ts',
  sandbox: 'src/sandbox/node.ts',
  record: 'src/record/node.ts',
};

/** Found only when a dialog opens or a file is read, they would reload the page in the middle of a test. */
const FOUND_LATE = [
  'axe-core',
  '@base-ui/react/dialog',
  '@base-ui/react/tabs',
  'dot-properties',
  'jsonc-parser',
  'yaml',
];

const pagePlugins = (isDemo: boolean) => [
  partLoading(),
  startPage({ asks: !isDemo }),
  integrity(),
  isDemo ? staticSite(SECURITY_HEADERS) : precompressed(),
];

const SERVER_BUILD: BuildOptions = {
  outDir: 'dist/server',
  target: 'node20',
  copyPublicDir: false,
  rolldownOptions: { input: SERVERS },
};

const pageBuild = (isDemo: boolean): BuildOptions => ({
  outDir: isDemo ? 'dist/demo' : 'dist/client',
  manifest: !isDemo,
  // Every current browser preloads modules by itself.
  modulePreload: {
    polyfill: false,
    // Itself, so that one that failed can be asked for again: what `import()` could not load it never will.
    resolveDependencies: (file, files, { hostType }) =>
      hostType === 'html' ? files : files.filter((one) => one === file),
  },
  rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } },
});

export default defineConfig(({ mode, isSsrBuild }) => {
  const isDemo = mode === 'demo';
  const inTab = mode === 'development' || isDemo;
  return {
    plugins: [
      words(),
      react(),
      tailwindcss(),
      ...(inTab ? [sandboxWorker()] : []),
      ...(isSsrBuild ? [] : [languages(), ...pagePlugins(isDemo)]),
      ...(mode === 'test' ? [mswWorker()] : []),
      ...(mode === 'proxy' ? [signingProxy(loadEnv(mode, import.meta.dirname, ''))] : []),
    ],
    // The package gives everyone its development build: the same code, and warnings.
    resolve: {
      alias:
        isSsrBuild || mode === 'development' || mode === 'test'
          ? []
          : [
              { find: /^react-router$/, replacement: routerFile('index.mjs') },
              { find: /^react-router\/dom$/, replacement: routerFile('dom-export.mjs') },
            ],
    },
    worker: { plugins: () => [words()] },
    define: { __SANDBOX_IN_TAB__: JSON.stringify(inTab) },
    server: { port: 5173, host: '127.0.0.1' },
    build: isSsrBuild ? SERVER_BUILD : pageBuild(isDemo),
    test: {
      // Generous: two cores may be shared with a build or with the end-to-end tests.
      testTimeout: 20_000,
      expect: { poll: { timeout: 10_000 } },
      maxWorkers: '100%',
      // One module graph for all files of a worker: to load it anew for each would take longer than the tests.
      isolate: false,
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            environment: 'node',
            include: ['src/**/*.test.ts'],
            setupFiles: ['src/test/set-up/unit.ts'],
          },
        },
        {
          extends: true,
          optimizeDeps: { include: FOUND_LATE },
          test: {
            name: 'pages',
            // After the others: what is timed there is timed alone.
            sequence: { groupOrder: 1 },
            include: ['src/**/*.test.tsx'],
            // As end to end: in CI a second try tells a slow machine from a broken page, and is reported.
            retry: process.env.CI ? 1 : 0,
            setupFiles: ['src/test/set-up/lean-react.ts', 'src/test/set-up/pages.ts'],
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
