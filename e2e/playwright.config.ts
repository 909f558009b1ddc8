import { defineConfig } from '@playwright/test';
import { launchOptions } from '../src/tools/chromium.mjs';

export default defineConfig({
  testDir: '.',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  outputDir: '../test-results',
  reporter: [['list']],
  use: { trace: 'retain-on-failure', launchOptions: launchOptions() },
});
