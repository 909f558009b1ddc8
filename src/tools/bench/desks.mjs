// Ten people at one Galley: opened within 10 s, each deciding once every 40 s for five minutes.
import { busiestMinute, startDesk } from './desk.mjs';
import { pressApprove } from './press-approve.mjs';
import { row } from './report.mjs';

const PEOPLE = 10;
const SECOND = 1_000;
const OPENING = 10 * SECOND;
const BETWEEN = 40 * SECOND;
const DECISIONS = 7;
/** Each walks through translations of their own. */
const EACH = DECISIONS + 3;

export async function benchDesks({ browser }) {
  const desk = await startDesk(PEOPLE * EACH);
  const chromium = await browser();
  const listed = async (status) => {
    const list = `${desk.origin}/v2/translate/jobs?status=${status}&count=200`;
    const { response } = await (await fetch(list)).json();
    return response.map(({ job_id }) => String(job_id)).toSorted();
  };
  const ids = await listed('reviewable');
  /** The queue is one: two may come to the same translation, which is then approved once. */
  const pressed = new Set();
  const waits = { read: [], change: [], ahead: [] };
  const contexts = [];
  /** While ten browsers start on the cores of one computer: from a call's leaving it until its answer begins. */
  const opening = [];
  const open = performance.now() + 3 * OPENING;
  const work = async (person) => {
    const context = await chromium.newContext({ viewport: { width: 1440, height: 900 } });
    contexts.push(context);
    const page = await context.newPage();
    const faults = [];
    page.on('requestfinished', async (request) => {
      if (!request.url().includes('/v2/')) return;
      const isAhead = request.headers()['x-galley-wait'] === 'ahead';
      const kind = request.method() === 'GET' ? (isAhead ? 'ahead' : 'read') : 'change';
      const { requestStart, responseStart, responseEnd } = request.timing();
      if (performance.now() > open) waits[kind].push(responseEnd);
      else if (kind !== 'ahead') opening.push(responseStart - requestStart);
      // At the end some are cut off.
      const response = await request.response().catch(() => null);
      if (response?.status() === 429) faults.push(kind);
    });
    await page.waitForTimeout((person * OPENING) / PEOPLE);
    await page.goto(`${desk.origin}/review/${ids[person * EACH]}`);
    await page
      .getByRole('button', { name: /^Approve/ })
      .first()
      .waitFor();
    for (let press = 0; press < DECISIONS; press += 1) {
      await page.waitForTimeout(BETWEEN);
      pressed.add(new URL(page.url()).pathname.split('/').at(-1));
      await pressApprove(page);
    }
    // Until the last one has been held and is sent.
    await page.waitForTimeout(OPENING);
    return faults;
  };
  try {
    const faults = (
      await Promise.all(Array.from({ length: PEOPLE }, (_, person) => work(person)))
    ).flat();
    const log = await desk.log();
    const approved = new Set(await listed('approved'));
    const lost = [...pressed].filter((id) => !approved.has(id)).length;
    const most = (kind) => Math.max(0, ...waits[kind]);
    return [
      row(`calls in any 60 s, at most; ${log.length} in all`, busiestMinute(log), 150),
      row('longest wait at Galley while they open', Math.max(...opening), 2_000, 'ms'),
      row('longest wait for the text in hand from then on', most('read'), 2_000, 'ms'),
      row('longest wait of a decision', most('change'), 2_000, 'ms'),
      row(
        'refused by the budget, of what somebody waited for',
        faults.filter((kind) => kind !== 'ahead').length,
        0,
      ),
      row(`decided and not approved at Gengo, of ${pressed.size} translations`, lost, 0),
    ];
  } finally {
    await Promise.all(contexts.map((context) => context.close()));
    await desk.stop();
  }
}
