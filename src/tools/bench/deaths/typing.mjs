// Somebody types, pauses for a second, and the browser dies: what was typed is there.
import { pass } from './chance.mjs';
import { openJob } from './decisions.mjs';

const WORDS =
  'The path to the upper hut is closed from November to May. Bring water: the spring is dry by August. ' +
  'Dogs sleep in the shed, and whoever comes last puts the key back behind the shutter. ';

const DRAFT = { open: (page, world) => page.goto(`${world.origin}/orders/new/d1`) };

/** A field of a form of the decision bar: its button opens it, where what was typed has not. */
const decided = (button, box) => ({
  open: async (page, world) => {
    await openJob(page, world);
    if (!(await box(page).isVisible()))
      await page
        .getByRole('region', { name: 'Decision', exact: true })
        .getByRole('button', { name: button, exact: true })
        .click();
  },
  box,
});

const FIELDS = {
  'the text of a draft': {
    ...DRAFT,
    box: (page) => page.getByRole('textbox', { name: 'Text 1', exact: true }),
  },
  'the title of a draft’s text': { ...DRAFT, box: (page) => page.getByLabel('Title of text 1') },
  'a comment': { open: openJob, box: (page) => page.getByLabel('Your comment') },
  corrections: decided('Request corrections', (page) =>
    page.getByLabel('What should be corrected'),
  ),
  'the name of a draft': { ...DRAFT, box: (page) => page.getByLabel('Name of this draft') },
  'an order’s instructions': {
    ...DRAFT,
    box: (page) => page.getByLabel('Instructions for all texts'),
  },
  'an order’s comment': {
    open: async (page, world) => {
      const [{ job_id }] = await world.get('translate/jobs?status=reviewable');
      const { job } = await world.get(`translate/job/${job_id}`);
      await page.goto(`${world.origin}/orders/${job.order_id}`);
    },
    box: (page) => page.getByLabel('Your comment'),
  },
  'words of an approval': decided('Rating and words', (page) =>
    page.getByLabel('Words for the translator'),
  ),
  'why it is rejected': decided('Reject', (page) => page.getByLabel('Why, in your words')),
};

export async function typingRound({ world, profile, chance, isQuick }) {
  await world.reset();
  const names = Object.keys(FIELDS);
  const name = isQuick ? names[0] : chance.oneOf(names);
  const { open, box } = FIELDS[name];
  const page = await profile.start();
  await open(page, world);
  const typed = WORDS.slice(0, isQuick ? 40 : Math.round(chance.between(120, 180))).trim();
  // A draft is only open for writing when its lock is there: keys before that go nowhere.
  await box(page).click();
  // About 10 s; a busy machine takes longer.
  await box(page).pressSequentially(typed, { delay: isQuick ? 10 : 50, timeout: 90_000 });
  await pass(1_000);
  if ((await box(page).inputValue()) !== typed) return `${name}: not typed as it should be`;
  await profile.kill();

  const next = await profile.start();
  await open(next, world);
  const kept = await box(next).inputValue();
  const lost = typed.startsWith(kept) ? typed.length - kept.length : typed.length;
  return lost > 0 ? `${name}: ${lost} of ${typed.length} characters gone` : undefined;
}
