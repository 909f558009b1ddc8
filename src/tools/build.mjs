// `npm run build`: the app and its server. `npm run build -- --mode demo [--base /galley/] [--outDir folder]`:
// a static site of the app and the sandbox, for a host that serves it below that path.
import { parseArgs } from 'node:util';
import { build } from 'vite';

const { values } = parseArgs({
  options: {
    mode: { type: 'string', default: 'production' },
    base: { type: 'string', default: '/' },
    outDir: { type: 'string' },
  },
});
const { mode, base, outDir } = values;
const isDemo = mode === 'demo';

// Below another path our own server answers nothing; a deep link finds no files beside itself.
if (!/^\/([\w.~-]+\/)*$/.test(base) || (base !== '/' && !isDemo)) {
  console.error('galley: --base is for --mode demo, and a path from slash to slash: /galley/');
  process.exit(1);
}

await build({ mode, base, build: { ...(outDir && { outDir }) } });
if (!isDemo) await build({ mode, build: { ssr: true } });
