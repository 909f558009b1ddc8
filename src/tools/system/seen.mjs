// What a person sees of Galley in a tab, and what the account says. The functions that are handed to
// `look` and `click` run in the page: they know nothing but their arguments.

/** In ms: a browser that has just been started shares two cores with another. */
const PATIENCE = 20_000;

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Looks until there is something to see, and gives it. @throws Error that says what was awaited. */
export async function until(what, look, patience = PATIENCE) {
  const end = Date.now() + patience;
  let trouble = '';
  while (Date.now() < end) {
    try {
      const found = await look();
      if (found) return found;
      trouble = '';
    } catch (error) {
      // The page may just be another one.
      trouble = ` (${error.message})`;
    }
    await pause(100);
  }
  throw new Error(`never seen: ${what}${trouble}`);
}

/**
 * The translation that is drawn on the desk and can be decided on. Not by the address alone: that is ahead of
 * what is drawn for a moment.
 */
export const openOnDesk = (tab, what = 'a translation on the desk', isRight = () => true) =>
  until(`${what}, ready to be approved`, async () => {
    const id = await tab.look(() => {
      const buttons = [...document.querySelectorAll('button')];
      // What is open stands on it, and the key that does the same.
      const button = buttons.find(({ textContent }) => textContent.startsWith('Approve'));
      const isReady = button && button.getAttribute('aria-disabled') !== 'true';
      const labels = [...document.querySelectorAll('dt')];
      const label = labels.find(({ textContent }) => textContent === 'ID');
      const drawn = label?.nextElementSibling?.textContent;
      return isReady && location.pathname.endsWith(`/review/${drawn}`) ? drawn : null;
    });
    return id && isRight(id) ? id : undefined;
  });

/**
 * Approves what is on the desk by its key; where something is open, or the checks are not through, by another press
 * once that could be read.
 */
export async function approve(tab) {
  for (let press = 0; press < 3; press += 1) {
    await tab.press('a');
    const isHeld = await until('Undo', () => isUndoSeen(tab), 4_000).catch(() => false);
    if (isHeld) return;
  }
  throw new Error('never seen: Undo');
}

/** Whether a decision can be undone here. */
export const isUndoSeen = (tab) =>
  tab.look(() => document.querySelector('button[aria-label^="Undo: Approving"]') !== null);

/** What is said of the decisions that are on their way, or were not done. */
export const noticesOf = (tab) =>
  tab.look(() => document.querySelector('[aria-label="On the way to Gengo"]')?.textContent ?? '');

/** All that is to be read, what a screen reader has just been told as well. */
export const textOf = (tab) => tab.look(() => document.body.textContent);

/** How a translation stands at Gengo, asked by the page: only there the demo's account can be read. */
export const statusOf = (tab, id) =>
  tab.look(async (path) => {
    const answer = await fetch(path, { cache: 'no-store' });
    return (await answer.json()).response.job.status;
  }, `/v2/translate/job/${id}`);
