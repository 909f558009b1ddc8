// docs/deploy/Caddyfile in Caddy.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testsOf } from './front-tests.mjs';
import { asPrinted } from './front.mjs';

const FILE = 'docs/deploy/Caddyfile';

export const caddy = {
  name: 'caddy',
  programs: ['caddy', 'openssl'],
  packages: ['caddy', 'openssl'],
  tests: testsOf({ file: FILE, protocols: ['http/1.1', 'h2'], timeouts: [], commandOf }),
};

function commandOf({ folder, https, app, logIn }) {
  const [key, certificate] = ['galley.key', 'galley.crt'].map((name) => join(folder, name));
  const site = asPrinted(FILE, {
    'galley.example.com {': `galley.example.com:${https} {\n\ttls ${certificate} ${key}`,
    '127.0.0.1:4180': `127.0.0.1:${app}`,
    '127.0.0.1:4185': `127.0.0.1:${logIn}`,
  });
  const config = join(folder, 'Caddyfile');
  // It would look after certificates, port 80 and its own port for settings, which are not to be had here.
  const alone = '{\n\tadmin off\n\tauto_https off\n}';
  writeFileSync(config, `${alone}\n${site}`);
  return ['caddy', 'run', '--config', config, '--adapter', 'caddyfile'];
}
