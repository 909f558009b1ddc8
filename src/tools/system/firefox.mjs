// Firefox by WebDriver BiDi, as `Driver` of stories.mjs.
import puppeteer from 'puppeteer-core';
import { pathOf } from './packages.mjs';

export const firefox = {
  name: 'firefox',
  programs: ['firefox-esr'],
  packages: ['firefox-esr'],
  start,
};

/**
 * Firefox's own note on a call that got no answer from the service worker, as when the page gives up a reading.
 * Whether that mattered is for the story to see.
 */
const GIVEN_UP = /A ServiceWorker intercepted the request and encountered an unexpected error/;

async function start() {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: pathOf('firefox-esr'),
    headless: true,
    defaultViewport: { width: 1280, height: 1000 },
  });
  return {
    version: (await browser.version()).replace('/', ' '),
    open: async () => {
      const tabs = [];
      const errors = [];
      return {
        errors,
        openTab: async (address) => {
          const page = await browser.newPage();
          tabs.push(page);
          page.on('pageerror', (error) => {
            if (!GIVEN_UP.test(String(error))) errors.push(String(error));
          });
          await page.goto(address);
          return tabOf(page);
        },
        close: () => Promise.all(tabs.map((page) => page.close())),
      };
    },
    stop: () => browser.close(),
  };
}

const tabOf = (page) => ({
  goto: (address) => page.goto(address),
  reload: () => page.reload(),
  press: (key) => page.keyboard.press(key),
  type: (text) => page.keyboard.type(text),
  look: (find, ...args) => page.evaluate(find, ...args),
  click: async (find, ...args) => {
    const handle = await page.evaluateHandle(find, ...args);
    await handle.asElement().click();
  },
});
