import { expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { frontNotes } from './front-notes.ts';

const ORIGIN = {
  GALLEY_ORIGIN: 'https://galley.example.com:8443',
  GALLEY_ACCESS: 'none-behind-sso',
};
const notes = (env: Record<string, string>) => frontNotes(readConfig(env));

test.each([undefined, '127.0.0.1', '::1', 'localhost'])(
  'on loopback without a front there is nothing to say: HOST=%s',
  (host) => expect(notes(host ? { HOST: host } : {})).toEqual([]),
);

test('behind a front: that its log-in is not seen, and how to try it', () => {
  const [line, ...more] = notes(ORIGIN);
  expect(line).toMatch(
    /^Whether https:\/\/galley\.example\.com:8443 asks for a log-in, Galley does not/,
  );
  expect(line).toMatch(/ 401: curl .* https:\/\/galley\.example\.com:8443\/galley\/config$/);
  expect(more).toEqual([expect.stringMatching(/^Nobody is told apart: /)]);
});

test('where people are told apart that is not said; without roles, that everybody may everything', () => {
  const identity = { GALLEY_IDENTITY: 'cloudflare-access:team:aud' };
  const open = { HOST: '0.0.0.0', GALLEY_ORIGIN: ORIGIN.GALLEY_ORIGIN, ...identity };
  expect(notes({ ...open, GALLEY_ROLES: 'viewer=*' })).toEqual([]);
  for (const env of [identity, open]) {
    expect(notes(env)).toEqual([expect.stringContaining('GALLEY_ROLES')]);
  }
});

test.each(['0.0.0.0', '::', '192.168.0.10'])(
  'on another address: that its port is a way around the log-in: HOST=%s',
  (host) => {
    const [line, ...more] = notes({ ...ORIGIN, HOST: host, PORT: '4999' });
    expect(line).toBe(
      `Whoever reaches port 4999 on ${host} is in, without a log-in: let nothing reach it but the log-in in front.`,
    );
    expect(more).toEqual(notes(ORIGIN));
  },
);
