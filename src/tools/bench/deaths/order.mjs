// An order is confirmed, and the browser dies. Whoever comes back finds one order, and a draft that tells of it.
import { firstSeen, pass, until } from './chance.mjs';

export const TEXT = ['Hut', 'The hut is open until October, and the key hangs by the door.'];
export const DRAFT = '/orders/new/d1';
const WORDS = {
  ordered: /^(Ordered: |This draft has been ordered|Already ordered)/,
  asked: /^(Not known yet whether|It is not clear whether|This order is being sent)/,
  nothing: /^Nothing was ordered/,
};

/**
 * Killed at the moment given; then what a person does who finds the draft again: where ordering is offered as
 * if nothing had happened, it is ordered.
 */
export async function orderRound({ world, profile, chance, moment, patience, isQuick }) {
  await world.reset({ latencyMs: isQuick ? 0 : chance.oneOf([0, 100, 600]) });
  const page = await profile.start();
  await compose(page, world);
  if (!isQuick && chance.between(0, 1) < 0.5) await world.faults('slow@POST translate/jobs*1');
  // Long enough for the draft to be on disk whatever it is kept in, or not.
  if (!isQuick) await pass(chance.oneOf([0, 6000]));
  await place(page);
  await moment(async () => (await world.sentOrders())[0]);
  await profile.kill();
  const next = await profile.start();
  await next.goto(world.origin + DRAFT);
  return judge(next, world, patience);
}

/** The answer of an order is lost while the browser's clock is wrong: it is found all the same. */
export async function lostOrderRound({ world, profile, patience, clock }) {
  await world.reset();
  const page = await profile.start(clock.install);
  await compose(page, world);
  await world.faults('drop-after@POST translate/jobs*1');
  await place(page);
  const seen = await until(patience, () => outcome(page));
  if (seen === 'ordered') return undefined;
  return seen === 'nothing' ? 'told "Nothing was ordered" of an order' : 'not found again';
}

async function judge(page, world, patience) {
  // A page that begins may offer for the blink of an eye what it knows better then.
  await firstSeen(partsOf(page));
  await pass(700);
  const seen = (await until(patience, () => outcome(page))) ?? 'asked';
  const { offered, text } = partsOf(page);
  const before = (await world.orders()).length;
  if (seen === 'ordered') return before === 1 ? undefined : `told "Ordered" of ${before} orders`;
  if (seen === 'asked') return before > 1 ? `${before} orders` : undefined;
  if ((await text.inputValue()) !== TEXT[1]) return `the draft is gone, ${before} ordered`;
  if (seen === 'nothing' && before > 0) return 'told "Nothing was ordered" of an order';
  if (!(await offered.isVisible())) return 'the draft stands there, and cannot be ordered';
  await place(page);
  await partsOf(page).ordered.first().waitFor({ timeout: patience });
  const after = (await world.orders()).length;
  return after === 1 ? undefined : `offered again: ${after} orders`;
}

/** What the page says for good; undefined while it is looking. */
async function outcome(page) {
  const seen = await firstSeen(partsOf(page)).catch(() => undefined);
  return seen === 'asked' ? undefined : seen;
}

const partsOf = (page) => {
  const main = page.getByRole('main');
  return {
    ordered: page
      .getByRole('heading', { level: 1, name: /^Order \d+$/ })
      .or(main.getByText(WORDS.ordered)),
    asked: main.getByText(WORDS.asked),
    nothing: main.getByText(WORDS.nothing),
    offered: page.getByRole('button', { name: /^Order…/ }),
    text: page.getByRole('textbox', { name: 'Text 1', exact: true }),
  };
};

/** Opens the draft and fills it in. */
export async function compose(page, world) {
  await page.goto(world.origin + DRAFT);
  const [title, text] = TEXT;
  await page.getByLabel('Title of text 1').fill(title);
  await partsOf(page).text.fill(text);
  await page.getByLabel('Language of the texts').selectOption({ label: 'English' });
  await page.getByRole('checkbox', { name: 'German', exact: true }).check();
}

/** To the end of the press that sends it. */
async function place(page) {
  await partsOf(page).offered.click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Order for / })
    .click();
}
