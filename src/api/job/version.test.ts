import { expect, test } from 'vitest';
import { isRevision, versionOf } from './version.ts';

test('is the newest revision where revisions are known', () => {
  const version = versionOf({ body_tgt: 'Suppe' }, [{ rev_id: '1' }, { rev_id: '2' }]);
  expect([version, isRevision(version)]).toEqual(['revision:2', true]);
});

test.each([
  ['another word', { body_tgt: 'Suppen' }],
  ['nothing', {}],
  ['another file', { body_tgt: 'Suppe', file_url_tgt: 'https://gengo.example/2' }],
])('else tells the text from %s', (_, other) => {
  const version = versionOf({ body_tgt: 'Suppe' }, undefined);
  expect(isRevision(version)).toBe(false);
  expect(versionOf({ body_tgt: 'Suppe' }, [])).toBe(version);
  expect(versionOf(other, undefined)).not.toBe(version);
});
