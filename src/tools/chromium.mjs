// Which Chromium the tests drive. Node built-ins only at the top: install.mjs runs before npm ci.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The same engine without windows: a page costs it half the work. */
const HEADLESS = '/usr/bin/chromium-headless-shell';
const WHOLE = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The program file of a usable Chromium, or undefined: CHROMIUM_PATH, Playwright's own, the system's. */
export function findChromium({ isWhole = false } = {}) {
  const system = isWhole ? [...WHOLE, HEADLESS] : [HEADLESS, ...WHOLE];
  return [process.env.CHROMIUM_PATH, playwrightChromium(), ...system].find(
    (path) => path && existsSync(path),
  );
}

/**
 * Launch options shared by Playwright and Vitest's browser mode; `isWhole` for the browser that people have.
 * `channel: 'chromium'` fails with Debian's.
 */
export function launchOptions({ isWhole = false } = {}) {
  // Root cannot use Chromium's sandbox; the rest keeps it from looking up hosts of its own.
  const args = ['--disable-background-networking', '--disable-component-update', '--no-first-run'];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  const executablePath = findChromium({ isWhole });
  // Of its own, Playwright knows the one without windows.
  const isOwn = executablePath === playwrightChromium() && !isWhole;
  return executablePath && !isOwn ? { executablePath, args } : { args };
}

function playwrightChromium() {
  try {
    return createRequire(import.meta.url)('playwright').chromium.executablePath();
  } catch {
    return undefined;
  }
}
