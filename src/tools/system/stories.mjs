/* What is done in each browser, by a `Driver`: `openTab` gives a tab with goto, reload, press (a key),
   type, look (runs a function in the page) and click (on the element that a function finds). */
import assert from 'node:assert/strict';
import {
  approve,
  isUndoSeen,
  noticesOf,
  openOnDesk,
  pause,
  statusOf,
  textOf,
  until,
} from './seen.mjs';

/** In ms: longer than a decision is held. */
const HELD = 9_000;
/** In ms: time for what is held, and for a second sending where the first is lost (outbox/machine.ts). */
const SENT = 35_000;

export const STORIES = {
  'the desk: J, A, Z, and A for good': desk,
  'two tabs: approved in one, undone in the other': twoTabs,
  'a draft is there after a reload': draft,
  'the list to its end and back': list,
};

async function desk({ openTab, address }) {
  const tab = await openTab(`${address}review`);
  const first = await openOnDesk(tab);
  await tab.press('j');
  const id = await openOnDesk(tab, 'the one after J', (one) => one !== first);

  await approve(tab);
  await tab.press('z');
  await until('“Undone” in sight', () => tab.look(isUndoneSeen));
  await openOnDesk(tab, 'the undone one', (one) => one === id);
  assert.equal(await isUndoSeen(tab), false, 'undone, and can be undone');
  await pause(HELD);
  assert.equal(await statusOf(tab, id), 'reviewable', 'undone, and decided all the same');

  assert.equal(await openOnDesk(tab), id, 'another one came in its place');
  await approve(tab);
  await until('that the account has it approved', () => isApproved(tab, id), SENT);
  await until('nothing held any more', async () => !(await isUndoSeen(tab)));
  assert.equal(await statusOf(tab, first), 'reviewable', 'another one was decided');
}

/** Drawn, and not only for those who hear the page. */
const isUndoneSeen = () =>
  [...document.querySelectorAll('[aria-live] > *')].some((said) => {
    const { width, top, bottom } = said.getBoundingClientRect();
    const isDrawn = getComputedStyle(said).visibility === 'visible' && width > 100;
    return (
      said.textContent.startsWith('Undone: Approving') &&
      isDrawn &&
      top >= 0 &&
      bottom <= innerHeight
    );
  });

async function isApproved(tab, id) {
  if ((await statusOf(tab, id)) === 'approved') return true;
  throw new Error(`the page says: ${await noticesOf(tab)}`);
}

async function twoTabs({ openTab, address }) {
  const one = await openTab(`${address}review`);
  const id = await openOnDesk(one);
  const two = await openTab(`${address}review`);
  await openOnDesk(two);

  await approve(one);
  await until('Undo in the other tab', () => isUndoSeen(two));
  await two.press('z');
  await pause(HELD);
  const status = await statusOf(two, id);
  const told = (await textOf(one)) + (await textOf(two));
  if (status === 'approved')
    assert.match(told, /not undone|not be undone|too late/i, 'not undone, and nobody was told');
  else assert.equal(status, 'reviewable');
  for (const tab of [one, two]) await until('no Undo', async () => !(await isUndoSeen(tab)));
}

const commentField = () => {
  const fields = [...document.querySelectorAll('textarea')];
  const field = fields.find(({ labels }) => labels[0]?.textContent.startsWith('Your comment'));
  // Clear of the bar at the foot.
  field?.scrollIntoView({ block: 'center' });
  return field;
};
const typed = () => {
  const fields = [...document.querySelectorAll('textarea')];
  const field = fields.find(({ labels }) => labels[0]?.textContent.startsWith('Your comment'));
  return field?.value ?? null;
};
const WORDS = 'Typed just before the reload.';

async function draft({ openTab, address }) {
  const tab = await openTab(`${address}review`);
  const id = await openOnDesk(tab);
  await tab.goto(`${address}jobs/${id}`);
  const value = () => tab.look(typed);
  await until('the field of the comment', async () => (await value()) === '');
  // What is read above it may still push it away.
  await until('the focus in the field', async () => {
    await tab.click(commentField);
    return tab.look(() => document.activeElement?.localName === 'textarea');
  });
  await tab.type(WORDS);
  await until('what is typed', async () => (await value()) === WORDS);
  await tab.reload();
  await until('what was typed', async () => (await value()) === WORDS);
}

/** The rows in view, as they are read. */
const rows = () => {
  const table = document.querySelector('table[aria-label=Translations]');
  const inView = [...(table?.querySelectorAll('tr[aria-rowindex]') ?? [])].filter((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
  return {
    count: Number(table?.getAttribute('aria-rowcount')),
    shown: inView.map((row) => ({
      place: Number(row.getAttribute('aria-rowindex')),
      title: row.querySelector('a')?.textContent,
      isRead: row.textContent.includes('→'),
    })),
    focused: Number(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')),
  };
};

async function list({ openTab, address }) {
  const tab = await openTab(`${address}jobs?after=1970-01-01T00:00Z`);
  const seen = (what, isRight) =>
    until(what, async () => {
      const now = await tab.look(rows);
      const data = now.shown.filter(({ place }) => place > 1);
      return data.length > 0 && data.every(({ isRead }) => isRead) && isRight(now, data) && now;
    });
  const start = await seen('the first rows', (_, [first]) => first.place === 2);
  await tab.press('j');
  await seen('a row with the focus', ({ focused }) => focused > 1);
  await tab.press('End');
  const end = await seen(
    'the last row',
    ({ count, focused }, data) => data.at(-1).place === count && focused === count,
  );
  assert.ok(end.count > end.shown.length, 'the list is no longer than the window');
  await tab.press('Home');
  const back = await seen(
    'the first again',
    ({ focused }, [first]) => focused === 2 && first.place === 2,
  );
  const first = ({ shown }) => shown.find(({ place }) => place === 2)?.title;
  assert.equal(first(back), first(start));
}
