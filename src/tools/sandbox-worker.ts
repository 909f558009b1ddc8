import { build, type Plugin } from 'vite';
import { words } from './words.ts';

const NAME = 'sandbox-worker.js';

/** The service worker that is proxy and sandbox of `npm run dev` and of the demo. */
export function sandboxWorker(): Plugin {
  return {
    name: 'galley:sandbox-worker',
    configureServer(server) {
      server.middlewares.use(`/${NAME}`, ({ method }, response, next) => {
        response.setHeader('content-type', 'text/javascript');
        // With each page the worker asks whether it still is one.
        if (method === 'HEAD') response.end();
        else bundle().then((code) => response.end(code), next);
      });
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: NAME, source: await bundle() });
    },
  };
}

/** In one classic script: not every browser takes a module here, and it is compared whole for updates. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    // The limits of an order say themselves what is wrong.
    plugins: [words()],
    build: {
      write: false,
      rolldownOptions: {
        input: 'src/sandbox/tab/service-worker.ts',
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const [chunk] = 'output' in result ? result.output : [];
  if (!chunk) throw new Error('The sandbox worker was not built');
  return chunk.code;
}
