// A Chromium with a profile on disk that can die as a computer dies: at once, and all of its processes.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright';
import { atEnd } from '../../at-end.mjs';
import { launchOptions } from '../../chromium.mjs';

/** How long a page may take for anything that somebody waits for, in ms. */
const PATIENCE = 40_000;

/** A profile of its own; `start` opens it as often as it is wanted, one Chromium at a time. */
export function createProfile() {
  const folder = mkdtempSync(join(tmpdir(), 'galley-profile-'));
  let living;

  /** Waits until the whole group is gone. */
  const end = async (act) => {
    if (!living) return;
    const { child, browser } = living;
    living = undefined;
    const gone = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : [];
    await act(child, browser);
    await gone;
    await browser?.close();
  };
  const kill = () => end(killGroup);
  const clear = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  // Its group is its own: nothing else ends it where the script is interrupted.
  const forget = atEnd(() => {
    if (living) killGroup(living.child);
    clear();
  });

  return {
    /** Opens a page; `before` gets the context first, for scripts that have to be there before the page's. */
    start: async (before = async () => {}) => {
      // What a Chromium that was killed leaves says that another one has the profile in hand.
      for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
        rmSync(join(folder, name), { force: true });
      const child = launch(folder);
      living = { child };
      const browser = await chromium.connectOverCDP(await addressOf(child));
      living.browser = browser;
      const [context] = browser.contexts();
      context.setDefaultTimeout(PATIENCE);
      context.setDefaultNavigationTimeout(PATIENCE);
      await before(context);
      // Not the page that Chromium opens by itself: that one is older than the scripts.
      return context.newPage();
    },
    /** `kill -9` of the whole group: nobody is asked, and nothing is saved. */
    kill,
    /** As somebody closes it: pages hear of it, and what is kept is saved. */
    quit: () =>
      end(async (_child, browser) =>
        (await browser.newBrowserCDPSession()).send('Browser.close').catch(() => {}),
      ),
    remove: async () => {
      await kill();
      clear();
      forget();
    },
  };
}

const killGroup = ({ pid }) => process.kill(-pid, 'SIGKILL');

function launch(folder) {
  const { executablePath = chromium.executablePath(), args } = launchOptions({ isWhole: true });
  const own = [
    `--user-data-dir=${folder}`,
    '--headless=new',
    '--remote-debugging-port=0',
    '--no-default-browser-check',
    '--window-size=1440,900',
    'about:blank',
  ];
  // Detached: at the head of a process group of its own.
  return spawn(executablePath, [...args, ...own], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

async function addressOf(child) {
  const lines = createInterface({ input: child.stderr });
  for await (const line of lines) {
    const [address] = /ws:\/\/\S+/.exec(line) ?? [];
    if (!address) continue;
    // Nobody reads on, and a full pipe would stop it.
    child.stderr.resume();
    return address;
  }
  throw new Error(`Chromium ended at once: ${child.exitCode}`);
}
