import { expect, test } from 'vitest';
import { wholeForm } from './bytes/multipart.ts';
import { ROUTES } from './guards/allowed-calls.ts';
import { findCall, planRequest } from './plan.ts';

test('the table is exactly what Galley calls (gengo-api.md, section 3)', () => {
  expect(ROUTES.map(({ method, template, keys }) => [method, template, ...keys].join(' '))).toEqual(
    [
      'GET translate/jobs status timestamp_after count',
      'GET translate/jobs/:ids',
      'GET translate/job/:id',
      'GET translate/job/:id/revisions',
      'GET translate/job/:id/revision/:id',
      'GET translate/job/:id/feedback',
      'GET translate/job/:id/comments',
      'GET translate/order/:id',
      'GET translate/order/:id/comments',
      'GET translate/service/languages',
      'GET translate/service/language_pairs lc_src',
      'GET translate/glossary',
      'GET translate/glossary/:id',
      'GET account/balance',
      'GET account/stats',
      'GET account/me',
      'GET account/preferred_translators',
      'POST translate/jobs',
      'POST translate/job/:id/comment',
      'POST translate/order/:id/comment',
      'POST translate/service/quote',
      'PUT translate/jobs',
      'PUT translate/job/:id',
      'DELETE translate/job/:id',
      'DELETE translate/order/:id',
    ],
  );
});

test('plans a read as a query and a change as a form, from the template alone', async () => {
  const read = findCall('GET', '/v2/translate/jobs?count=5&status=%26');
  expect(read && planRequest(read, 'api_key=k&api_sig=s&ts=1', undefined)).toEqual({
    method: 'GET',
    path: '/v2/translate/jobs?api_key=k&api_sig=s&ts=1&count=5&status=%26',
    headers: { accept: 'application/json', 'accept-encoding': 'identity' },
    body: null,
    asks: '/v2/translate/jobs&count=5&status=%26',
  });
  const change = findCall('PUT', '/v2/translate/job/42');
  const chunks = [new TextEncoder().encode('%7B%7D')];
  const planned = change && planRequest(change, 'api_key=k', { length: 6, chunks });
  expect(planned).toEqual({
    method: 'PUT',
    path: '/v2/translate/job/42',
    headers: {
      accept: 'application/json',
      'accept-encoding': 'identity',
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': '21',
    },
    body: expect.anything(),
    asks: '/v2/translate/job/42',
  });
  expect(await (await wholeForm(planned?.body ?? [])).text()).toBe('api_key=k&data=%7B%7D');
});

test('rebuilds the path from the template and the query from its keys', () => {
  expect(findCall('GET', '/v2/translate/job/42/revision/7')).toMatchObject({
    path: '/v2/translate/job/42/revision/7',
    query: '',
  });
  expect(findCall('GET', '/v2/translate/jobs?count=5&status=a%26b')).toMatchObject({
    query: '&count=5&status=a%26b',
  });
  expect(findCall('GET', `/v2/translate/jobs/${Array(200).fill('1').join(',')}`)).toHaveProperty(
    'path',
  );
});

test.each([
  ['GET', '/v2/translate/jobs/1,2,'],
  ['GET', `/v2/translate/jobs/${Array(201).fill('1').join(',')}`],
  ['GET', '/v2/translate/job/123456789012345678901'],
  ['GET', '/v2/translate/job/١٢'],
  ['GET', '/v2/translate/job/4\n'],
  ['PATCH', '/v2/translate/job/4'],
  ['HEAD', '/v2/translate/job/4'],
  ['get', '/v2/translate/job/4'],
  ['POST', '/v2/account/balance'],
  ['GET', '/v2/translate/jobs?count=1&count=2'],
  ['GET', '/v2/translate/jobs?_method=delete'],
  ['GET', '/v2/translate/jobs?%5Fmethod=delete'],
  ['GET', '/v2/translate/jobs?api_key=x'],
  ['GET', '/v2/translate/jobs?api_sig=x'],
  ['GET', '/v2/translate/jobs?ts=1'],
  ['GET', '/v2/translate/jobs?data={}'],
  ['GET', '/v2/translate/jobs?format=xml'],
  ['GET', '/v2/translate/jobs?Count=1'],
  ['GET', '/v2/translate/jobs?count%00=1'],
  ['GET', '/v2/translate/jobs?=1'],
  ['GET', '/v2/translate/jobs??count=1'],
  ['GET', '/v2/translate/jobs?__proto__=1'],
  ['PUT', '/v2/translate/jobs?count=1'],
  ['DELETE', '/v2/translate/job/1?lc_src=en'],
])('%s %s is refused', (method, target) => {
  expect(findCall(method, target)).toBeUndefined();
});
