/** In ms: for the question to appear, and until an answer to it counts. */
const ASKED = 200;
const READ = 800;

/** Approves by its key what is on the desk; where something is open, by a second press once that could be read. */
export async function pressApprove(page) {
  await page.keyboard.press('a');
  const again = page.getByRole('button', { name: /^Press again/ });
  const isAsked = await again.waitFor({ timeout: ASKED }).then(
    () => true,
    () => false,
  );
  if (!isAsked) return;
  await page.waitForTimeout(READ);
  await page.keyboard.press('a');
}
