import { expect, test as base, type Page } from '@playwright/test';
import axe from 'axe-core';
import { SCANS } from '../src/test/axe-scans.ts';
import { createGengo, type Gengo } from './gengo.ts';
import { startGalley, startSandbox, type Server } from './servers.ts';

export { expect };

/** The instant at which every test begins, for the sandbox and for the browser alike. */
export const NOW = new Date('2026-03-02T09:00:00Z');

/** One entry of the sandbox's request log. */
interface LogEntry {
  method: string;
  path: string;
  /** The call's fields; `data` decoded. */
  args: { data?: unknown };
  /** Gengo's code, 0 for success; absent where a fault cut the call short. */
  code?: number;
  fault?: string;
}

/** The sandbox's control routes: its own port only, never through the proxy. */
export interface Control {
  reset: (options?: Record<string, unknown>) => Promise<void>;
  /** Faults to come, e.g. `drop-after@PUT translate/job*1`; an empty text ends them. */
  faults: (list: string) => Promise<void>;
  log: () => Promise<LogEntry[]>;
  /** The text on a captcha image. */
  captcha: (key: string) => Promise<string>;
}

interface TestFixtures {
  sandbox: Control;
  gengo: Gengo;
  /** Console errors that the test means to provoke; any other fails it. */
  expectedErrors: RegExp | undefined;
  quietConsole: void;
}

export const test = base.extend<TestFixtures, { servers: { sandbox: Server; galley: Server } }>({
  servers: [
    async ({}, use) => {
      const sandbox = await startSandbox();
      const galley = await startGalley(sandbox.origin);
      await use({ sandbox, galley });
      await galley.stop();
      await sandbox.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ servers }, use) => use(servers.galley.origin),
  sandbox: [
    async ({ servers, page }, use) => {
      const control = controlOf(servers.sandbox.origin);
      await control.reset();
      await page.clock.install({ time: NOW });
      await use(control);
    },
    { auto: true },
  ],
  gengo: ({ servers }, use) => use(createGengo(servers.sandbox.origin)),
  expectedErrors: [undefined, { option: true }],
  quietConsole: [
    async ({ page, expectedErrors }, use) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await use();
      expect(errors.filter((text) => !expectedErrors?.test(text))).toEqual([]);
    },
    { auto: true },
  ],
});

function controlOf(origin: string): Control {
  const send = async (path: string, body?: unknown) => {
    const answer = await fetch(`${origin}/_sandbox/${path}`, {
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`/_sandbox/${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  return {
    reset: (options = {}) => send('reset', { now: NOW.getTime(), ...options }),
    faults: (faults) => send('faults', { faults }),
    log: async () => (await send('log')).log,
    captcha: async (key) => (await send(`captcha/${key}`)).answer,
  };
}

/** Nothing that axe can tell violates WCAG 2.2 AA, in light and in dark. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const { theme, runOnly } of SCANS) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.evaluate(`window.axe ?? ${axe.source}`);
    const violations = await page.evaluate(async (rules) => {
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      const found = await inPage.run(document, { runOnly: rules });
      return found.violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
    }, runOnly);
    expect(violations, theme).toEqual([]);
  }
}
