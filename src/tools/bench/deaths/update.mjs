// The older build leaves a draft, a held decision and a run over many; the present one takes over at the same address.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startGalley } from '../../galley-process.mjs';
import { atEnd } from '../../at-end.mjs';
import { approveAll, chooseMany, judgeBulk, READY } from './bulk.mjs';
import { until } from './chance.mjs';
import { holdApproval, openJob, sendAfterAll, settle, wrongWith } from './decisions.mjs';
import { compose, DRAFT, TEXT } from './order.mjs';
import { createProfile } from './profile.mjs';
import { createWorld } from './world.mjs';

/** The last commit that kept everything in local storage. */
const BEFORE = '4d1a604';

/** Galley as it was at a commit, built beside this one; undefined where that commit is not at hand. */
export function buildBefore(commit = BEFORE) {
  const folder = mkdtempSync(join(tmpdir(), 'galley-before-'));
  const run = (...command) => execFileSync(command[0], command.slice(1), { stdio: 'pipe' });
  const clear = () => {
    rmSync(folder, { recursive: true, force: true });
    run('git', 'worktree', 'prune');
  };
  const forget = atEnd(clear);
  const remove = () => {
    clear();
    forget();
  };
  try {
    run('git', 'worktree', 'add', '--detach', '--force', folder, commit);
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    const build = ['src/tools/build.mjs'];
    execFileSync(process.execPath, build, { cwd: folder, stdio: 'pipe' });
  } catch (error) {
    console.error(`The build of ${commit} could not be made: ${error.message}`);
    remove();
    return undefined;
  }
  return { start: (env, errors) => startGalley(env, errors, folder), remove };
}

/** How the older build is left, in turn: the last page that is still open, if there is one. */
const WAYS = [
  // Its pages hear of it, and send what they hold.
  async ({ profile }) => profile.quit(),
  // Nobody hears of it: what was held and half done stands there so.
  async ({ profile, pages }) => {
    await Promise.all(pages.map(crash));
    await profile.quit();
  },
  async ({ pages: [draft] }) => draft,
];

export async function updateRound(before, index) {
  const world = await createWorld(before.start);
  const profile = createProfile();
  try {
    const { pages, ...inHand } = await leave(world, profile);
    const missing = await notLeft(pages[0], inHand.held);
    if (missing.length > 0) return `nothing to take over: no ${missing.join()}`;
    const open = await WAYS[index % WAYS.length]({ profile, pages });
    await world.change(startGalley);
    const next = open ? await open.context().newPage() : await profile.start();
    return await judgeUpdate(next, { world, open, ...inHand });
  } catch (error) {
    return `not to its end: ${String(error).split('\n').slice(0, 4).join(' ')}`;
  } finally {
    await profile.remove();
    await world.close();
  }
}

/** All that an older build may have in hand, each in a tab of its own: a draft, a run in its middle, a held decision. */
async function leave(world, profile) {
  await world.reset({ scenario: 'large', latencyMs: 100 });
  const draft = await profile.start();
  await compose(draft, world);
  await draft.getByText('Kept in this browser.', { exact: true }).waitFor();
  const many = await draft.context().newPage();
  const one = await draft.context().newPage();
  const held = await openJob(one, world, -1);
  const chosen = await chooseMany(many, world, 150);
  await world.faults('slow@PUT translate/jobs*3');
  await approveAll(many);
  await holdApproval(one);
  return { pages: [draft, many, one], held, chosen };
}

/** What should stand where the older build keeps it, and does not. */
async function notLeft(page, held) {
  const keys = await page.evaluate(() => Object.keys(localStorage));
  return [':draft:d1', `:outbox:${held}`, ':bulk'].filter(
    (end) => !keys.some((key) => key.endsWith(end)),
  );
}

async function crash(page) {
  const crashed = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  // It has nobody left to answer.
  session.send('Page.crash').catch(() => {});
  await crashed;
}

async function judgeUpdate(page, { world, open, held, chosen }) {
  await page.goto(world.origin + DRAFT);
  if (!(await hasText(page, TEXT[1]))) return 'the draft is gone';
  if (open) {
    const more = `${TEXT[1]} Bring a torch.`;
    await textOf(open).fill(more);
    await open.close({ runBeforeUnload: true });
    if (!(await hasText(page, more))) return 'what was typed in the old tab is gone';
  }
  await page.goto(`${world.origin}/jobs/${held}`);
  const became = await settle(page, world, held);
  if (became === undefined) return 'the held decision is lost without a word';
  if (became === 'asked') await sendAfterAll(page, world, held);
  await page.goto(world.origin + READY);
  // By then a second sending of the held one would have come, too.
  return (
    (await judgeBulk(page, world, chosen)) ?? wrongWith('approve', await world.decisionsOn(held))
  );
}

const textOf = (page) => page.getByRole('textbox', { name: 'Text 1', exact: true });

/** Whether it stands there, or comes. */
const hasText = (page, text) =>
  until(10_000, async () => {
    await textOf(page).waitFor();
    return (await textOf(page).inputValue()) === text ? true : undefined;
  });
