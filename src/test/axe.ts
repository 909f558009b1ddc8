import axe from 'axe-core';
import { onTestFinished } from 'vitest';
import { cdp } from 'vitest/browser';
import { SCANS } from './axe-scans.ts';

/** What axe finds on the page as it is, in light and in dark. */
export async function violations() {
  // Colours that are still on their way to another theme would be judged half-way.
  const emulate = (features: { name: string; value: string }[]) =>
    cdp().send('Emulation.setEmulatedMedia', { features });
  await emulate([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  onTestFinished(async () => {
    delete document.documentElement.dataset.theme;
    await emulate([]);
  });
  const found = [];
  for (const { theme, runOnly } of SCANS) {
    document.documentElement.dataset.theme = theme;
    const result = await axe.run(document, { runOnly });
    found.push(...result.violations.map(({ id, nodes }) => [theme, id, nodes[0]?.html]));
  }
  return found;
}
