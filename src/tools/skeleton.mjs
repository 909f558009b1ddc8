// A bare page of the libraries that Galley stands on, to measure against (measures.md, "First load").
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Skeleton</title>
    <script type="module" src="/main.js"></script>
  </head>
  <body><div id="root"></div></body>
</html>`;

const APP = `
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, Outlet } from 'react-router';
import { RouterProvider } from 'react-router/dom';

const Page = () => {
  useQuery({ queryKey: ['nothing'], queryFn: () => null });
  return createElement('main', null, createElement('h1', null, 'Skeleton'), createElement('p', null, 'Words. '.repeat(60)));
};
const router = createBrowserRouter([{ path: '*', element: createElement(Outlet), children: [{ path: '*', Component: Page }] }]);
createRoot(document.getElementById('root')).render(
  createElement(QueryClientProvider, { client: new QueryClient() }, createElement(RouterProvider, { router })),
);
`;

const TYPES = { '.html': 'text/html', '.js': 'text/javascript' };

/** Builds it and serves it on a free port, compressed. */
export async function startSkeleton() {
  // Below the project, so that it finds the same packages.
  mkdirSync('node_modules/.cache', { recursive: true });
  const folder = mkdtempSync(join('node_modules/.cache', 'galley-skeleton-'));
  const outDir = mkdtempSync(join(tmpdir(), 'galley-skeleton-'));
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, 'main.js'), APP);
  await build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    build: { outDir, emptyOutDir: true },
  });
  rmSync(folder, { recursive: true });
  const server = createServer(({ url }, response) => {
    const name = extname(url) === '' ? '/index.html' : url;
    const type = TYPES[extname(name)];
    if (type === undefined) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' });
    return response.end(gzipSync(readFileSync(join(outDir, name))));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
      rmSync(outDir, { recursive: true });
    },
  };
}
