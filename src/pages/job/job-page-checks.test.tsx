import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { withGengo } from '#test/gengo.ts';
import { gengoSays, noComments, oddJob } from '#test/odd-job.ts';
import { open } from '#test/render.tsx';

const checks = page.getByRole('region', { name: 'Checks' });
const count = checks.getByRole('status');
const findings = checks.getByRole('list', { name: 'Checks' }).getByRole('listitem');
/** The button of the first finding whose message begins like this. */
const finding = (message: string, pressed = false) =>
  checks.getByRole('button', {
    name: new RegExp(`^(?:Error|Warning|Note) ${message}`),
    pressed,
  });
const source = page.getByRole('region', { name: /^Source/ });
const translation = page.getByRole('region', { name: /^Translation/ });

const noVersions = gengoSays('job/7/revisions', { job_id: '7', revisions: [] });

/** A lost placeholder, another number and a doubled space. */
const faulty = {
  body_src: 'Hello {name}, pay 32 euros.',
  body_tgt: 'Bonjour, payez  23 euros.',
  lc_tgt: 'fr',
};

async function openJob(changes: Readonly<Record<string, unknown>>) {
  await withGengo({}, oddJob(changes), noComments, noVersions);
  return open('/jobs/7');
}

/** The list stays open for who opened it: closed again, it is closed after a reload, however late it comes. */
const fold = () => checks.getByRole('button', { name: 'Hide findings' }).click();
const unfold = () => checks.getByRole('button', { name: 'Show findings' }).click();

test('names what it found, gravest first, with the words on both sides', async () => {
  await openJob(faulty);
  await expect.element(count).toHaveTextContent('2 errors, 1 note');
  await expect.element(checks.getByText('A placeholder is missing')).toBeVisible();
  await expect.element(findings).not.toBeInTheDocument();
  await unfold();
  await expect.element(findings).toHaveLength(3);
  await expect.element(checks).toHaveAccessibleName('Checks');
  await expect.element(findings.nth(0)).toHaveTextContent(/^✕ErrorA placeholder is missing{name}/);
  await expect
    .element(findings.nth(1))
    .toHaveTextContent(/^✕ErrorAnother number .*32 →\s?became 23/);
  await expect.element(findings.nth(2)).toHaveTextContent(/^iNoteA doubled space··/);
  await expect.element(finding('Another number than in the source')).toBeVisible();
  const [from, to] = findings
    .nth(1)
    .getByText(/^\d\d$/)
    .elements();
  expect([from, to].map((words) => words?.getAttribute('lang'))).toEqual(['en', 'fr']);
});

test('a finding shows its place in both texts, until it is pressed again', async () => {
  await openJob(faulty);
  await unfold();
  await finding('Another number').click();
  await expect.element(finding('Another number', true)).toBeVisible();
  await expect.element(source.getByRole('mark')).toHaveTextContent('32');
  await expect.element(translation.getByRole('mark')).toHaveTextContent('23');

  await finding('A placeholder is missing').click();
  await expect.element(source.getByRole('mark')).toHaveTextContent('{name}');
  await expect.element(translation.getByRole('mark')).not.toBeInTheDocument();

  await finding('A placeholder', true).click();
  await expect.element(source.getByRole('mark')).not.toBeInTheDocument();
});

test('by keyboard: arrows move, Delete dismisses and goes on', async () => {
  await openJob(faulty);
  await unfold();
  await finding('A placeholder').click();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(finding('Another number')).toHaveFocus();
  await userEvent.keyboard('{Delete}');
  await expect.element(finding('A doubled space')).toHaveFocus();
  await expect.element(count).toHaveTextContent('1 error, 1 note');
  await userEvent.keyboard('{Backspace}');
  await expect.element(finding('A placeholder', true)).toHaveFocus();
  await userEvent.keyboard('{Delete}');
  await expect.element(checks.getByRole('heading')).toHaveFocus();
  await expect.element(count).toHaveTextContent('No problems left');
});

test('dismissed ones stay dismissed through a reload, and come back', async () => {
  const { close } = await openJob(faulty);
  await unfold();
  await checks.getByRole('button', { name: 'Dismiss: A doubled space' }).click();
  await checks.getByRole('button', { name: /^Dismiss: Another number/ }).click();
  await expect.element(count).toHaveTextContent('1 error');
  await fold();
  close();

  open('/jobs/7');
  await unfold();
  await expect.element(findings).toHaveLength(1);
  await checks.getByRole('button', { name: '2 dismissed · show' }).click();
  await checks.getByRole('button', { name: 'Bring back: A doubled space' }).click();
  await expect.element(count).toHaveTextContent('1 error, 1 note');
  await expect.element(checks.getByRole('button', { name: '1 dismissed · hide' })).toBeVisible();
});

test('who has the list open finds it open where it does not come late', async () => {
  const { router } = await openJob(faulty);
  await unfold();
  await expect.element(findings).toHaveLength(3);
  await router.navigate('/jobs');
  await router.navigate('/jobs/7');
  await expect.element(findings).toHaveLength(3);
  await fold();
  await expect.element(findings).not.toBeInTheDocument();
});

test('another version is looked at anew', async () => {
  const { close } = await openJob(faulty);
  await unfold();
  await checks.getByRole('button', { name: 'Dismiss: A doubled space' }).click();
  await fold();
  close();

  await openJob({ ...faulty, body_tgt: 'Bonjour {name}, payez  32 euros.' });
  await expect.element(count).toHaveTextContent('1 note');
  await unfold();
  await expect.element(findings).toHaveLength(1);
});

test('says so where there is nothing to complain about', async () => {
  await openJob({ body_src: 'Pay 32 euros.', body_tgt: 'Payez 32 euros.', lc_tgt: 'fr' });
  await expect.element(count).toHaveTextContent('No problems found');
  await expect.element(findings).not.toBeInTheDocument();
});

test('a long text is checked off the main thread', async () => {
  const asked = vi.spyOn(Worker.prototype, 'postMessage');
  const line = 'The bag holds 32 litres of water.\n';
  const other = 'Die Tasche fasst 32 Liter Wasser.\n';
  await openJob({
    body_src: line.repeat(400),
    body_tgt: `${other.repeat(399)}Die Tasche fasst 23 Liter Wasser.\n`,
    lc_tgt: 'de',
  });
  await expect.element(count).toHaveTextContent('1 error');
  const pair = expect.objectContaining({ source: line.repeat(400) });
  const question = expect.objectContaining({ pair });
  expect(asked).toHaveBeenCalledWith(expect.objectContaining({ question }));
  await unfold();
  await finding('Another number').click();
  await expect.element(translation.getByRole('mark')).toHaveTextContent('23');
  await expect.element(translation.getByRole('mark')).toBeInViewport();
});

test('says nothing where there is no text yet, and that files are not checked', async () => {
  const { close } = await openJob({ status: 'pending' });
  await expect.element(source).toBeVisible();
  await expect.element(checks).not.toBeInTheDocument();
  close();

  await openJob({ body_src: '', file_url_src: 'https://example.com/a', file_download_ready: 1 });
  await expect.element(page.getByText('Checks are not for files.')).toBeVisible();
  await expect.element(checks).not.toBeInTheDocument();
});

const corrections = page.getByRole('textbox', { name: 'What should be corrected' });

test('asks the translator about a finding, each as a point of its own: by its button, and by the key of comments', async () => {
  await openJob(faulty);
  await unfold();
  await checks.getByRole('button', { name: /^Ask: Another number/ }).click();
  const first = '1. “23”: This number is not as in the source. Is it right?';
  await expect.element(corrections).toHaveValue(first);
  await finding('A placeholder is missing').click();
  await userEvent.keyboard('c');
  await expect
    .element(corrections)
    .toHaveValue(
      `${first}\n2. “{name}”: A program reads this. Could it stand here just as in the source?`,
    );
});

test('a kind is never shown for these languages, in later translations too, until it is wanted again', async () => {
  const { close } = await openJob(faulty);
  await unfold();
  await expect
    .element(checks.getByRole('button', { name: /^Never: Another number/ }))
    .not.toBeInTheDocument();
  await checks.getByRole('button', { name: 'Never: A doubled space' }).click();
  await expect.element(count).toHaveTextContent('2 errors');
  await expect.element(checks).toHaveTextContent('Never shown for English to French:Spaces');
  await fold();
  close();

  await openJob({ ...faulty, body_tgt: 'Bonjour {name},  payez 32 euros.' });
  await expect.element(count).toHaveTextContent('No problems');
  await checks.getByRole('button', { name: 'Show again: Spaces' }).click();
  await expect.element(count).toHaveTextContent('1 note');
});
