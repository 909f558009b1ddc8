import { expect, test } from 'vitest';
import { signatureOf } from './http/auth.ts';
import { body, form, openClient, someJob, type Args } from './test-client.ts';

test('signs the recorded vector of gengo-api.md, section 1', async () => {
  expect(await signatureOf('priv$key', '1795324569')).toBe(
    'd2aa29b0193f0a371a4b6e00dc3cca9b2e1d42a6',
  );
});

const without = (args: Args, key: string) =>
  Object.fromEntries(Object.entries(args).filter(([name]) => name !== key));

test.each([
  ['api_key', 1150],
  ['api_sig', 1100],
  ['ts', 1200],
])('without %s: %d', async (key, code) => {
  const client = await openClient();
  const answer = await client.read(`/v2/account/balance?${form(without(client.auth, key))}`);
  expect(answer).toMatchObject({ opstat: 'error', err: { code } });
});

test.each([
  [{ ts: 'soon' }, 1201],
  [{ ts: 1 }, 1000],
  [{ api_key: 'another' }, 1000],
  [{ api_sig: '0'.repeat(40) }, 1000],
])('with %j: %d, as HTTP 200', async (wrong, code) => {
  const client = await openClient();
  const response = await client.fetch(`/v2/account/balance?${form({ ...client.auth, ...wrong })}`);
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ err: { code } });
});

test('languages and pairs take a public key alone, but not none and not a wrong one', async () => {
  const { read, sandbox } = await openClient();
  for (const path of ['languages', 'language_pairs']) {
    const at = `/v2/translate/service/${path}`;
    expect(await read(`${at}?api_key=${sandbox.keys.publicKey}`)).toMatchObject({ opstat: 'ok' });
    expect(await read(`${at}?api_key=another`)).toMatchObject({ err: { code: 1000 } });
    expect(await read(at)).toMatchObject({ err: { code: 1150 } });
  }
});

test('unknown routes are 404, in the envelope', async () => {
  const { fetch, auth } = await openClient();
  const response = await fetch(`/v2/translate/glossaries?${form(auth)}`);
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ opstat: 'error', err: { code: 404 } });
});

const ok = { opstat: 'ok' };
const orderOf = (number: number) => JSON.stringify({ jobs: { job_1: someJob(number) } });

test('Python: form body, trailing data, no slash', async () => {
  const { read, auth } = await openClient();
  const init = { method: 'POST', body: body({ ...auth, data: orderOf(1) }) };
  expect(await read('/v2/translate/jobs', init)).toMatchObject(ok);
});

test('PHP: _method=post everywhere, PUT with a slash, escaped JSON, filters inside data', async () => {
  const { read, auth } = await openClient();
  const data = orderOf(1).replaceAll('/', '\\/').replace('Testing', '\\u0054esting');
  const sent = body({ ...auth, data, _method: 'post' });
  expect(await read('/v2/translate/jobs/', { method: 'POST', body: sent })).toMatchObject(ok);
  const pairs = await read(
    `/v2/translate/service/language_pairs?${form({ ...auth, data: '{"lc_src":"de"}' })}`,
  );
  const plain = await read(
    `/v2/translate/service/language_pairs?${form({ ...auth, lc_src: 'de' })}`,
  );
  expect(pairs).toEqual(plain);
  expect(pairs.response).not.toEqual([]);
});

test('PHP: multipart with the fields in the query and in the body', async () => {
  const { read, auth } = await openClient();
  const sent = new FormData();
  for (const [key, value] of Object.entries(auth)) sent.set(key, String(value));
  sent.set('data', orderOf(1));
  sent.set('file_1', new File(['text'], 'text.txt'));
  const answer = await read(`/v2/translate/jobs?${form(auth)}`, { method: 'POST', body: sent });
  expect(answer).toMatchObject(ok);
});

test('Ruby: PUT and DELETE with Accept lists, data in the body', async () => {
  const { read, auth } = await openClient();
  const headers = { accept: '*/*, application/json' };
  const sent = body({ ...auth, data: '{"action":"archive","job_ids":[1]}' });
  const answer = await read('/v2/translate/jobs', { method: 'PUT', headers, body: sent });
  expect(answer).toMatchObject({ err: { code: 2100 } });
});

test('Java: a leading ampersand and slashes at the end', async () => {
  const { read, auth } = await openClient();
  expect(await read(`/v2/translate/jobs/?&${form(auth)}`)).toMatchObject(ok);
  const init = { method: 'POST', body: `&${form({ ...auth, data: orderOf(1) })}` };
  expect(await read('/v2/translate/jobs/', init)).toMatchObject(ok);
});

test.each(['delete', 'DELETE'])('_method=%s in body or query', async (method) => {
  const client = await openClient();
  await client.post('translate/jobs', { jobs: [someJob()] });
  const [, inBody] = [
    await client.read(`/v2/translate/job/384985?_method=${method}`, {
      method: 'POST',
      body: body(client.auth),
    }),
    await client.read('/v2/translate/job/384985', {
      method: 'POST',
      body: body({ ...client.auth, _method: method }),
    }),
  ];
  // The first canceled it: the second is refused as a second DELETE is.
  expect(inBody).toMatchObject({ err: { code: 2252 } });
});

test('data that is missing, torn, no object, or encoded twice', async () => {
  const { read, auth, put } = await openClient();
  const send = (data: string) =>
    read('/v2/translate/jobs', { method: 'PUT', body: body({ ...auth, data }) });
  expect(await send('')).toMatchObject({ err: { code: 1250 } });
  expect(await send('{"action":')).toMatchObject({ err: { code: 1251 } });
  expect(await send('[1]')).toMatchObject({ err: { code: 1251 } });
  const archive = { action: 'archive', job_ids: [1] };
  expect(await send(encodeURIComponent(JSON.stringify(archive)))).toEqual(
    await put('translate/jobs', archive),
  );
});

test('ids parted by escaped commas', async () => {
  const client = await openClient();
  await client.post('translate/jobs', { jobs: [someJob(1), someJob(2)] });
  const answer = await client.get('translate/jobs/384985%2C384986');
  expect(answer).toMatchObject({ response: { jobs: [{ job_id: 384985 }, { job_id: 384986 }] } });
});
