// Somebody types, pauses for a second, and the browser dies: what was typed is there.
import { pass } from './chance.mjs';
import { openJob } from './decisions.mjs';

const WORDS =
  'The path to the upper hut is closed from November to May. Bring water: the spring is dry by August. ' +
  'Dogs sleep in the shed, and whoever comes last puts the key back behind the shutter. ';

const FIELDS = {
  'the text of a draft': {
    open: async (page, world) => page.goto(`${world.origin}/orders/new/d1`),
    box: (page) => page.getByRole('textbox', { name: 'Text 1', exact: true }),
  },
  'the title of a draft’s text': {
    open: async (page, world) => page.goto(`${world.origin}/orders/new/d1`),
    box: (page) => page.getByLabel('Title of text 1'),
  },
  'a comment': {
    open: (page, world) => openJob(page, world),
    box: (page) => page.getByLabel('Your comment'),
  },
  corrections: {
    open: async (page, world) => {
      await openJob(page, world);
      const box = page.getByLabel('What should be corrected');
      if (!(await box.isVisible()))
        await page
          .getByRole('region', { name: 'Decision', exact: true })
          .getByRole('button', { name: 'Request corrections', exact: true })
          .click();
    },
    box: (page) => page.getByLabel('What should be corrected'),
  },
};

export async function typingRound({ world, profile, chance, isQuick }) {
  await world.reset();
  const names = Object.keys(FIELDS);
  const name = isQuick ? names[0] : chance.oneOf(names);
  const { open, box } = FIELDS[name];
  const page = await profile.start();
  await open(page, world);
  const typed = WORDS.slice(0, isQuick ? 40 : Math.round(chance.between(120, 180))).trim();
  // About 10 s; a busy machine takes longer.
  await box(page).pressSequentially(typed, { delay: isQuick ? 10 : 50, timeout: 90_000 });
  await pass(1_000);
  await profile.kill();

  const next = await profile.start();
  await open(next, world);
  const kept = await box(next).inputValue();
  const lost = typed.startsWith(kept) ? typed.length - kept.length : typed.length;
  return lost > 0 ? `${name}: ${lost} of ${typed.length} characters gone` : undefined;
}
