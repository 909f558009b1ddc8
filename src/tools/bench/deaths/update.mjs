// The older build leaves a draft, a held decision and a run over many; the present one takes over at the same address.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startGalley } from '../../galley-process.mjs';
import { approveAll, chooseMany, judgeBulk, READY } from './bulk.mjs';
import { holdApproval, openJob, sendAfterAll, settle, wrongWith } from './decisions.mjs';
import { compose, TEXT } from './order.mjs';
import { createProfile } from './profile.mjs';
import { createWorld } from './world.mjs';

/** The last commit that kept everything in local storage. */
const BEFORE = '4d1a604';

/** Galley as it was at a commit, built beside this one; undefined where that commit is not at hand. */
export function buildBefore(commit = BEFORE) {
  const folder = mkdtempSync(join(tmpdir(), 'galley-before-'));
  const run = (...command) => execFileSync(command[0], command.slice(1), { stdio: 'pipe' });
  const remove = () => {
    rmSync(folder, { recursive: true, force: true });
    run('git', 'worktree', 'prune');
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

/** In turn: the browser is closed and opened again, or a tab of the older build stays open. */
export async function updateRound(before, index) {
  const isOldTabOpen = index % 2 === 1;
  const world = await createWorld(before.start);
  const profile = createProfile();
  try {
    const { page, held, chosen } = await leave(world, profile);
    if (!isOldTabOpen) await profile.quit();
    await world.change(startGalley);
    const next = isOldTabOpen ? await page.context().newPage() : await profile.start();
    return await judgeUpdate(next, { world, held, chosen });
  } catch (error) {
    return `not to its end: ${String(error).split('\n')[0]}`;
  } finally {
    await profile.remove();
    await world.close();
  }
}

/** All that an older build may have in hand, each in a tab of its own, the held decision last. */
async function leave(world, profile) {
  await world.reset({ scenario: 'large', latencyMs: 100 });
  const page = await profile.start();
  await compose(page, world);
  await page.getByText('Kept in this browser.', { exact: true }).waitFor();
  const many = await page.context().newPage();
  const one = await page.context().newPage();
  const held = await openJob(one, world, -1);
  const chosen = await chooseMany(many, world, 150);
  await approveAll(many);
  await holdApproval(one);
  return { page, held, chosen };
}

async function judgeUpdate(page, { world, held, chosen }) {
  await page.goto(`${world.origin}/orders/new/d1`);
  const box = page.getByRole('textbox', { name: 'Text 1', exact: true });
  await box.waitFor();
  if ((await box.inputValue()) !== TEXT[1]) return 'the draft is gone';
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
