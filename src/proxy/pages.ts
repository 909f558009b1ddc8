import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fault } from './upstream.ts';

const YEAR = 'public, max-age=31536000, immutable';
const isAsset = (path: string) => path.startsWith('/assets/');

/**
 * The app built into `root`: a file of it, or its one page for every address that names none.
 * @throws Error when there is no build.
 */
export function createPages(root: string) {
  if (!existsSync(join(root, 'index.html'))) {
    throw new Error('The built app is missing: run `npm run build` first.');
  }
  const index = withHashes(root);
  const file = serveStatic({ root });
  const pages = new Hono();
  pages.use(compress(), etag(), async (c, next) => {
    await next();
    c.header('cache-control', c.res.ok && isAsset(c.req.path) ? YEAR : 'no-cache');
  });
  pages.get('*', (c, next) => (/^\/$|\/\./.test(c.req.path) ? next() : file(c, next)));
  pages.get('*', (c) => (isAsset(c.req.path) ? c.notFound() : c.html(index)));
  pages.notFound(() => fault('not_allowed'));
  return pages;
}

/** The page, each script and style with its hash: no cache on the way can change one. */
function withHashes(root: string): string {
  const tag = /<(?:script|link)\b[^>]*?(?:src|href)="(\/[^"]+\.(?:js|css))"/g;
  return readFileSync(join(root, 'index.html'), 'utf8').replace(tag, (start, path: string) => {
    const hash = createHash('sha384').update(readFileSync(join(root, path)));
    return `${start} integrity="sha384-${hash.digest('base64')}"`;
  });
}
