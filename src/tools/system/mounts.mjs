// The two ways in which people get Galley, each fresh: nothing of another story is kept there.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGalley } from '../galley-process.mjs';
import { startStaticSite } from '../static-site.mjs';

const BASE = '/galley/';

/** Each by its name, with the way to start one; and how to clean up when all are over. */
export function prepareMounts() {
  const folder = mkdtempSync(join(tmpdir(), 'galley-system-'));
  const args = ['src/tools/build.mjs', '--mode', 'demo', '--base', BASE, '--outDir', folder];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The demo could not be built: ${stderr}`);
  return {
    mounts: {
      server: async () => {
        const { origin, stop } = await startGalley();
        return { address: `${origin}/`, stop };
      },
      // On a port of its own, and with it another account in the browser.
      demo: async () => {
        const { origin, stop } = await startStaticSite(folder, BASE);
        return { address: origin + BASE, stop };
      },
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
