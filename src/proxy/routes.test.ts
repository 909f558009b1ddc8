import { expect, test } from 'vitest';
import { findCall, ROUTES } from './routes.ts';

test('the table is exactly what Galley calls (gengo-api.md, section 3)', () => {
  expect(
    ROUTES.map(({ method, template, query }) => [method, template, ...query].join(' ')),
  ).toEqual([
    'GET translate/jobs status timestamp_after count',
    'GET translate/jobs/:ids',
    'POST translate/jobs',
    'PUT translate/jobs',
    'GET translate/job/:id',
    'PUT translate/job/:id',
    'DELETE translate/job/:id',
    'GET translate/job/:id/revisions',
    'GET translate/job/:id/revision/:rev_id',
    'GET translate/job/:id/feedback',
    'GET translate/job/:id/comments',
    'POST translate/job/:id/comment',
    'GET translate/order/:id',
    'DELETE translate/order/:id',
    'GET translate/order/:id/comments',
    'POST translate/order/:id/comment',
    'GET translate/service/languages',
    'GET translate/service/language_pairs lc_src',
    'POST translate/service/quote',
    'GET account/balance',
    'GET account/stats',
    'GET account/me',
    'GET account/preferred_translators',
  ]);
});

test('rebuilds the path from the template and the query from its keys', () => {
  expect(findCall('GET', '/v2/translate/job/42/revision/7')).toMatchObject({
    path: '/v2/translate/job/42/revision/7',
    query: [],
  });
  expect(findCall('GET', '/v2/translate/jobs?count=5&status=a%26b')).toMatchObject({
    query: [
      ['count', '5'],
      ['status', 'a&b'],
    ],
  });
  expect(findCall('GET', `/v2/translate/jobs/${Array(200).fill('1').join(',')}`)).toHaveProperty(
    'route',
  );
});

test.each([
  ['GET', '/v2/translate/jobs/1,2,', 'path'],
  ['GET', `/v2/translate/jobs/${Array(201).fill('1').join(',')}`, 'path'],
  ['GET', '/v2/translate/job/123456789012345678901', 'path'],
  ['GET', '/v2/translate/job/١٢', 'path'],
  ['GET', '/v2/translate/job/4\n', 'path'],
  ['PATCH', '/v2/translate/job/4', 'method'],
  ['HEAD', '/v2/translate/job/4', 'method'],
  ['get', '/v2/translate/job/4', 'method'],
  ['POST', '/v2/account/balance', 'method'],
  ['GET', '/v2/translate/jobs?count=1&count=2', 'query'],
  ['GET', '/v2/translate/jobs?_method=delete', 'query'],
  ['GET', '/v2/translate/jobs?%5Fmethod=delete', 'query'],
  ['GET', '/v2/translate/jobs?api_key=x', 'query'],
  ['GET', '/v2/translate/jobs?api_sig=x', 'query'],
  ['GET', '/v2/translate/jobs?ts=1', 'query'],
  ['GET', '/v2/translate/jobs?data={}', 'query'],
  ['GET', '/v2/translate/jobs?format=xml', 'query'],
  ['GET', '/v2/translate/jobs?Count=1', 'query'],
  ['GET', '/v2/translate/jobs?count%00=1', 'query'],
  ['GET', '/v2/translate/jobs?=1', 'query'],
  ['GET', '/v2/translate/jobs??count=1', 'query'],
  ['GET', '/v2/translate/jobs?__proto__=1', 'query'],
  ['PUT', '/v2/translate/jobs?count=1', 'query'],
  ['DELETE', '/v2/translate/job/1?lc_src=en', 'query'],
])('%s %s is refused', (method, target, refused) => {
  expect(findCall(method, target)).toMatchObject({ refused });
});
