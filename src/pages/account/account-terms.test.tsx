import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { withGengo } from '#test/gengo.ts';
import { gengoSays, noComments, oddJob } from '#test/odd-job.ts';
import { open } from '#test/render.tsx';

const part = page.getByRole('region', { name: 'Terms', exact: true });
const list = part.getByRole('list', { name: 'Terms' });
const form = part.getByRole('form');
const field = (name: string) => form.getByRole('textbox', { name });

test('a term is added, is asked for by the checks, changed, and removed', async () => {
  const job = { body_src: 'Your cart is empty.', body_tgt: 'Ihr Korb ist leer.', lc_tgt: 'de' };
  const noVersions = gengoSays('job/7/revisions', { job_id: '7', revisions: [] });
  await withGengo({}, oddJob(job), noComments, noVersions);
  const { router } = open('/account');
  await part.getByRole('button', { name: 'Add a term' }).click();
  await expect.element(field('Term in the source')).toHaveFocus();
  await form.getByRole('button', { name: 'Save the term' }).click();
  await expect.element(field('Term in the source')).toHaveAccessibleDescription('Write the term.');
  await field('Term in the source').fill('cart');
  await field('In other languages').fill('de: Warenkorb | -Korb');
  await form.getByRole('button', { name: 'Save the term' }).click();
  await expect.element(part.getByRole('status')).toHaveTextContent('Saved.');
  await expect.element(list).toHaveTextContent('cart ende Warenkorb · not: Korb');
  await expect.element(part.getByRole('button', { name: 'Add a term' })).toHaveFocus();

  await router.navigate('/jobs/7');
  const checks = page.getByRole('region', { name: 'Checks' });
  await expect.element(checks).toHaveTextContent('A term that is not to be used');

  await router.navigate('/account');
  await list.getByRole('button', { name: 'Edit cart' }).click();
  await expect.element(field('In other languages')).toHaveValue('de: Warenkorb | -Korb');
  await field('In other languages').fill('de: Korb');
  await form.getByRole('button', { name: 'Save the term' }).click();
  await router.navigate('/jobs/7');
  await expect.element(checks).toHaveTextContent('No problems found');

  await router.navigate('/account');
  await list.getByRole('button', { name: 'Remove cart' }).click();
  await expect.element(list).not.toBeInTheDocument();
});

test('a list comes from a file, which says what is wrong with it', async () => {
  await withGengo();
  open('/account');
  const input = part.getByLabelText('Import CSV or TBX');
  const file = (text: string) => new File([text], 'terms.csv', { type: 'text/csv' });
  await input.upload(file('Term,Meaning\na,b\n'));
  await expect.element(part.getByRole('status')).toHaveTextContent('names no language');
  const rows = Array.from({ length: 30 }, (_, index) => `term ${index},Begriff ${index}`);
  await input.upload(file(`en,de\n${rows.join('\n')}\n`));
  await expect.element(part.getByRole('status')).toHaveTextContent('30 terms were read.');
  await expect.element(list.getByRole('listitem')).toHaveLength(20);
  await part.getByRole('searchbox', { name: 'Find a term' }).fill('Begriff 29');
  await expect.element(list).toHaveTextContent('term 29');
  await expect.element(list.getByRole('listitem')).toHaveLength(1);
});
