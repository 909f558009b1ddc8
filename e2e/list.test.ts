import { expect, test } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';

test('shows what is ready for review', async ({ page }) => {
  const server = spawn('node', ['dist/server/node.js'], { env: { ...process.env, PORT: '4190' } });
  await once(server.stdout, 'data');
  await page.goto('http://127.0.0.1:4190/');
  await expect(page.getByRole('cell', { name: 'Autumn catalogue: cover' })).toBeVisible();
  server.kill();
});
