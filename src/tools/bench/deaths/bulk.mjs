// Many are approved at once, and the browser dies in the middle: each is approved once, and the ledger tells.
import { firstSeen, until } from './chance.mjs';

export const READY = '/jobs?status=reviewable&after=2020-01-01T00:00Z';
const END = 120_000;

export async function bulkRound({ world, profile, chance, moment, isQuick }) {
  await world.reset({ scenario: 'large', latencyMs: isQuick ? 50 : chance.oneOf([50, 200]) });
  const page = await profile.start();
  const chosen = await chooseMany(page, world, isQuick ? 60 : Math.round(chance.between(60, 220)));
  await approveAll(page);
  await moment(async () => ((await world.timesDecided()).size > 0 ? true : undefined));
  await profile.kill();

  const next = await profile.start();
  await next.goto(world.origin + READY);
  return judgeBulk(next, world, chosen);
}

/** Goes to the list and selects so many that are ready for review; their ids. */
export async function chooseMany(page, world, count) {
  const jobs = await world.get('translate/jobs?status=reviewable&timestamp_after=1577836800');
  const chosen = jobs.slice(0, count).map(({ job_id }) => String(job_id));
  await page.goto(world.origin + READY);
  await (await rowOf(page, chosen[0])).getByRole('checkbox').check();
  const last = await rowOf(page, chosen.at(-1));
  await last.getByRole('checkbox').click({ modifiers: ['Shift'] });
  await bar(page).getByText(`${count} selected`).waitFor();
  return chosen;
}

/** To the ledger, which says that it has begun. */
export async function approveAll(page) {
  await bar(page)
    .getByRole('button', { name: /^Approve \d+/ })
    .click();
  const dialog = page.getByRole('dialog');
  // Few of so many have been read here.
  await dialog.getByRole('checkbox', { name: /approve all the same$/ }).check();
  await dialog.getByRole('button', { name: /^Approve \d+/ }).click();
  await ledgerOf(page).waitFor();
}

/** Once more as a person would go on with it: all are through then, each by one decision. */
export async function judgeBulk(page, world, chosen) {
  const ledger = ledgerOf(page);
  const goOn = ledger.getByRole('button', { name: 'Continue' });
  const over = ledger.getByText('All through');
  const found = await ledger.waitFor().then(
    () => true,
    () => false,
  );
  if (!found) return `the ledger is gone, ${(await world.timesDecided()).size} decided`;
  const isOver = await until(END, async () => {
    const seen = await firstSeen({ over, goOn }).catch(() => undefined);
    if (seen === 'goOn') await goOn.click();
    return seen === 'over' ? true : undefined;
  });
  if (!isOver) return 'the run does not come to its end';
  const times = await world.timesDecided();
  const twice = chosen.filter((id) => (times.get(id) ?? 0) > 1);
  if (twice.length > 0) return `${twice.length} sent more than once`;
  const missing = chosen.filter((id) => !times.has(id));
  return missing.length > 0 ? `${missing.length} told as done and not sent` : undefined;
}

const bar = (page) => page.getByRole('region', { name: 'Selection' });
const ledgerOf = (page) => page.getByRole('region', { name: /^Approving / });

async function rowOf(page, id) {
  await page.getByRole('textbox', { name: 'Translation id' }).fill(id);
  await page.keyboard.press('Enter');
  const row = page.getByRole('row').filter({ has: page.locator(`a[href="/jobs/${id}"]`) });
  await row.waitFor();
  return row;
}
