// A decision is held or on its way, and the browser dies. It is taken once at most, and never lost without a word.
import { pass, until } from './chance.mjs';

const TYPED = 'Please write “Hütte” throughout, and leave the numbers as they are.';
/** The hold of 8 s, the reading before the sending, and a slow machine. */
const SETTLED = 30_000;
/** As long as something would take that is sent a second time, or after Undo: the hold, and more. */
const LATER = 11_000;

const ACTS = {
  approve: pressApprove,
  revise: async (page) => {
    await buttonIn(page, 'Request corrections').click();
    await page.getByLabel('What should be corrected').fill(TYPED);
    await buttonIn(page, 'Send back').click();
  },
};

/** `clock`: how wrong the browser's is, before and after. */
export async function heldRound(action, { world, profile, chance, moment, isQuick, clock }) {
  await world.reset();
  const page = await profile.start(clock?.install);
  const id = await openJob(page, world);
  if (!isQuick && chance.between(0, 1) < 0.5) await world.faults('slow@PUT translate/job*1');
  await ACTS[action](page);
  await undoIn(page).waitFor();
  await moment();
  await profile.kill();

  clock?.turn();
  const next = await profile.start(clock?.install);
  await next.goto(`${world.origin}/jobs/${id}`);
  const became = await settle(next, world, id);
  if (became === undefined) return 'lost without a word';
  if (became === 'asked' && action === 'revise' && !(await isTyped(next, id, world)))
    return 'asked about, but what was typed is gone';
  if (became === 'asked') await sendAfterAll(next, world, id);
  await pass(isQuick ? 500 : 2_000);
  return wrongWith(action, await world.decisionsOn(id));
}

/** Undone, and told so; then it must never be sent. */
export async function undoRound({ world, profile, chance, moment, isQuick }) {
  await world.reset();
  const page = await profile.start();
  const id = await openJob(page, world);
  await ACTS[isQuick ? 'approve' : chance.oneOf(['approve', 'revise'])](page);
  await undoIn(page).waitFor();
  if (!isQuick) await pass(chance.between(0, 6_500));
  await page.keyboard.press('z');
  await page
    .getByText(/^Undone: /)
    .first()
    .waitFor({ state: 'attached' });
  await moment();
  await profile.kill();

  const next = await profile.start();
  await next.goto(`${world.origin}/jobs/${id}`);
  await buttonIn(next, 'More').waitFor();
  await pass(LATER);
  return (await world.decisionsOn(id)).length > 0 ? 'sent after "Undone"' : undefined;
}

/** The clock is set while a decision is held, in one life of the page: it is sent when it was promised, or asked. */
export async function turnedClockRound({ world, profile, clock }) {
  await world.reset();
  const page = await profile.start(clock.install);
  const id = await openJob(page, world);
  await holdApproval(page);
  const since = Date.now();
  await clock.turnIn(page);
  const became = await settle(page, world, id);
  if (became === undefined) return 'neither sent nor asked about';
  if (became === 'sent' && Date.now() - since < 6_000) return 'sent before its time';
  if (became === 'asked') await sendAfterAll(page, world, id);
  return wrongWith('approve', await world.decisionsOn(id));
}

/** Opens a translation that is ready for review: the newest, or that of another place in the list. */
export async function openJob(page, world, place = 0) {
  const jobs = await world.get('translate/jobs?status=reviewable&timestamp_after=1577836800');
  const { job_id } = jobs.at(place);
  await page.goto(`${world.origin}/jobs/${job_id}`);
  await approveIn(page).waitFor();
  return String(job_id);
}

/** Approves what is open, to the moment at which it is told as held. */
export async function holdApproval(page) {
  await ACTS.approve(page);
  await undoIn(page).waitFor();
}

/** Sent, asked about, or undefined: neither. */
export const settle = (page, world, id) =>
  until(SETTLED, async () => {
    if ((await world.decisionsOn(id)).some(({ code }) => code === 0)) return 'sent';
    return (await attention(page).isVisible()) ? 'asked' : undefined;
  });

/** As a person answers who still wants it. */
export async function sendAfterAll(page, world, id) {
  await attention(page).click();
  const again = page
    .getByRole('list', { name: 'Needs attention' })
    .getByRole('button', { name: 'Send it after all' })
    .first();
  if (!(await again.isVisible())) return;
  await again.click();
  await until(SETTLED, async () => (await world.decisionsOn(id))[0]);
}

async function isTyped(page, id, world) {
  const box = page.getByLabel('What should be corrected');
  await page.goto(`${world.origin}/jobs/${id}`);
  await buttonIn(page, 'More').waitFor();
  if (!(await box.isVisible())) await buttonIn(page, 'Request corrections').click();
  return (await box.inputValue()) === TYPED;
}

/** What Gengo took of it, which is known to be something or asked about; undefined if that is right. */
export function wrongWith(action, decisions) {
  const taken = decisions.filter(({ code }) => code === 0);
  if (decisions.length > 1) return `sent ${decisions.length} times`;
  if (taken.some((one) => one.action !== action)) return `sent as ${taken[0]?.action}`;
  if (action === 'revise' && taken.some(({ comment }) => comment !== TYPED))
    return 'sent with other words than were typed';
  return undefined;
}

/** By its button; where something is open, by a second press once that could be read. */
async function pressApprove(page) {
  const approve = approveIn(page);
  await until(SETTLED, async () =>
    /not yet checked/.test(await approve.innerText()) ? undefined : true,
  );
  const isOpen = /despite/.test(await approve.innerText());
  await approve.click();
  if (!isOpen) return;
  await pass(1_000);
  await approve.click();
}

const region = (page) => page.getByRole('region', { name: 'Decision', exact: true });
const buttonIn = (page, name) => region(page).getByRole('button', { name, exact: true });
const approveIn = (page) => region(page).getByRole('button', { name: /^(Approve|Press again)/ });
const undoIn = (page) => region(page).getByRole('button', { name: /^Undo: / });
const attention = (page) => page.getByRole('button', { name: /^Needs attention/ });
