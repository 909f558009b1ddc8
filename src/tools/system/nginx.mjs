// docs/deploy/nginx.conf in nginx.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testsOf } from './front-tests.mjs';
import { asPrinted } from './front.mjs';

const FILE = 'docs/deploy/nginx.conf';

export const nginx = {
  name: 'nginx',
  programs: ['nginx', 'openssl'],
  packages: ['nginx-light', 'openssl'],
  tests: testsOf({
    file: FILE,
    protocols: ['http/1.1'],
    timeouts: ['proxy_read_timeout', 'proxy_send_timeout'],
    commandOf,
  }),
};

function commandOf({ folder, https, app, logIn }) {
  const server = asPrinted(FILE, {
    'listen 443': `listen ${https}`,
    '127.0.0.1:4180': `127.0.0.1:${app}`,
    '127.0.0.1:4185': `127.0.0.1:${logIn}`,
    '/etc/ssl/galley': join(folder, 'galley'),
  });
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const own = kinds.map((kind) => `${kind}_temp_path ${join(folder, kind)};`).join('\n');
  const config = join(folder, 'nginx.conf');
  writeFileSync(
    config,
    `pid ${join(folder, 'pid')};\nevents {}\nhttp {\naccess_log off;\n${own}\n${server}\n}\n`,
  );
  return ['nginx', '-c', config, '-g', 'daemon off;', '-e', join(folder, 'error.log')];
}
