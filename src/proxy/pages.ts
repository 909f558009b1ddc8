import { getMimeType } from 'hono/utils/mime';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { split } from './routes.ts';

interface Page {
  headers: Record<string, string>;
  bodies: { br?: Buffer; gzip?: Buffer; identity: Buffer };
}

const YEAR = 'public, max-age=31536000, immutable';
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
const hash = (name: string, body: Buffer) => createHash(name).update(body).digest('base64');

/**
 * The built app, read and compressed once. A request is looked up in this table and never in the file
 * system, so that no path can leave it.
 * @throws Error when `directory` does not hold a build.
 */
export async function readPages(directory: string): Promise<Map<string, Page>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  const files = new Map<string, Buffer>();
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const name = `/${relative(directory, path).split(sep).join('/')}`;
    if (entry.isFile() && !name.includes('/.')) files.set(name, await readFile(path));
  }
  const index = files.get('/index.html');
  if (!index) throw new Error('The built app is missing: run `npm run build` first.');
  files.set('/index.html', withIntegrity(index, files));
  const pages = [...files].map(async ([name, body]) => [name, await page(name, body)] as const);
  return new Map(await Promise.all(pages));
}

/** Answers `target`: a file of the build, or the app's page for every address of the app. */
export function answerPage(pages: Map<string, Page>, request: Request, target: string): Response {
  const [path] = split(target);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refused(405, 'Not allowed');
  const isAddress = /^\/(?!\/|assets(\/|$))/.test(path);
  const found = pages.get(path) ?? (isAddress ? pages.get('/index.html') : undefined);
  if (!found) return refused(404, 'Not found');
  const { headers, bodies } = found;
  const known = request.headers.get('if-none-match')?.split(/, */);
  if (known?.includes(headers.etag ?? '')) return new Response(null, { status: 304, headers });
  const accepted = request.headers.get('accept-encoding') ?? '';
  const coding = (['br', 'gzip'] as const).find((name) => accepted.includes(name) && bodies[name]);
  return new Response(coding ? bodies[coding] : bodies.identity, {
    headers: coding ? { ...headers, 'content-encoding': coding } : headers,
  });
}

const refused = (status: number, text: string) =>
  new Response(text, {
    status,
    headers: { 'cache-control': 'no-store', ...(status === 405 && { allow: 'GET, HEAD' }) },
  });

async function page(name: string, identity: Buffer): Promise<Page> {
  const type = getMimeType(name) ?? 'application/octet-stream';
  const headers = {
    'content-type': type,
    'cache-control': name.startsWith('/assets/') ? YEAR : 'no-cache',
    etag: `W/"${hash('sha256', identity)}"`,
    vary: 'accept-encoding',
  };
  if (!/^text\/|json|javascript|svg/.test(type)) return { headers, bodies: { identity } };
  const [br, gzipped] = await Promise.all([
    promisify(brotliCompress)(identity, BROTLI),
    promisify(gzip)(identity),
  ]);
  return { headers, bodies: { br, gzip: gzipped, identity } };
}

/** Names the hash of each script and style of the page, so that no cache in between can change one. */
function withIntegrity(index: Buffer, files: Map<string, Buffer>): Buffer {
  const tag = /<(?:script|link)\b[^>]*?(?:src|href)="(\/[^"]+\.(?:js|css))"/g;
  const html = index.toString().replace(tag, (start, path: string) => {
    const body = files.get(path);
    return body ? `${start} integrity="sha384-${hash('sha384', body)}"` : start;
  });
  return Buffer.from(html);
}
