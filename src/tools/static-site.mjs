// Serves the demo build as simple hosts do, for tests.
import { once } from 'node:events';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** A folder's files below `base`, and its `404.html` for all that is no file: where it is and how to end it. */
export async function startStaticSite(folder, base) {
  const server = createServer(({ url = '/' }, response) => {
    const [path = ''] = url.split('?');
    const asked = join(folder, path.slice(base.length) || 'index.html');
    const isThere = path.startsWith(base) && existsSync(asked) && statSync(asked).isFile();
    const file = isThere ? asked : join(folder, '404.html');
    response.writeHead(isThere ? 200 : 404, { 'content-type': TYPES[extname(file)] ?? '' });
    createReadStream(file).pipe(response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = async () => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, stop };
}
