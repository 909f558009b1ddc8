// What it costs to tell people apart: CPU of a read with signed tokens that were verified before, beside none, in turn. And Galley
// killed between the two lines of an act, again and again.
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { cpuOf, startLoad, startProxy, startUpstream } from './proxy/processes.mjs';
import { median, noted, row } from './report.mjs';
import { runTests } from './run-tests.mjs';

const PATH = '/v2/translate/job/1';
const CONNECTIONS = 32;
const DEATHS = 50;
const [ISSUER, AUDIENCE] = ['https://issuer.example', 'galley'];

/** A stand-in for the log-in in front: its keys over loopback, and tokens of some people. */
async function startIssuer(people) {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256' };
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ keys: [jwk] }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const sign = (name) =>
    new SignJWT({ email: `${name}@x.example` })
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setExpirationTime('2h')
      .sign(privateKey);
  return {
    jwks: `http://127.0.0.1:${server.address().port}/keys`,
    tokens: await Promise.all(Array.from({ length: people }, (_, index) => sign(`p${index}`))),
    stop: () => server.close(),
  };
}

export async function benchPeople({ folder, isQuick, rounds: asked }) {
  const [rounds, ms] = isQuick ? [1, 300] : [7, 2000];
  const upstream = await startUpstream();
  const load = await startLoad();
  const issuer = await startIssuer(CONNECTIONS);
  const identity = {
    GALLEY_IDENTITY: 'jwt:x-token',
    GALLEY_JWT_JWKS: issuer.jwks,
    GALLEY_JWT_ISSUER: ISSUER,
    GALLEY_JWT_AUDIENCE: AUDIENCE,
    GALLEY_ROLES: 'viewer=*',
  };
  const record = {
    GALLEY_RECORD: `file:${join(folder, 'record.jsonl')}`,
    GALLEY_RECORD_KEY: 'the key of the record',
  };
  const headers = issuer.tokens.map((token) => ({ 'x-token': token }));
  const subjects = [
    { name: 'identity, roles and record off', more: {} },
    { name: 'verified tokens, roles', more: identity, headers },
    { name: 'verified tokens, roles and a record', more: { ...identity, ...record }, headers },
  ];
  try {
    for (const subject of subjects)
      Object.assign(subject, await startProxy(upstream.origin, subject.more), { costs: [] });
    for (let round = 0; round < rounds; round += 1)
      for (const { pid, origin, costs, headers: sent } of subjects) {
        const ask = { origin, path: PATH, connections: CONNECTIONS, ms, headers: sent };
        // Tokens are verified by now, and the code is warm.
        if (round === 0) await load.ask(ask);
        const before = cpuOf(pid);
        const { failed, total } = await load.ask(ask);
        if (failed > 0) throw new Error(`${failed} requests failed`);
        costs.push(before === undefined ? undefined : ((cpuOf(pid) - before) / total) * 1e6);
      }
    const [off, tokens, recorded] = subjects;
    const ratio = ({ costs }) =>
      costs.includes(undefined) ? undefined : median(costs.map((one, at) => one / off.costs[at]));
    return [
      noted(`${off.name}: CPU a request`, median(off.costs), ' µs'),
      row(`${tokens.name}: CPU a read, beside none`, ratio(tokens), 1.15),
      noted(`${recorded.name}: CPU a read, beside none`, ratio(recorded)),
      await deaths(folder, isQuick ? 2 : (asked ?? DEATHS)),
    ];
  } finally {
    for (const one of [upstream, load, issuer, ...subjects]) one.stop?.();
  }
}

/** Each act that was begun before a death is mended at the next start, or told as not known. */
async function deaths(folder, count) {
  const report = join(folder, 'record-deaths.json');
  const { stats } = await runTests(
    [
      'playwright',
      'test',
      '-c',
      'e2e',
      'e2e/record-deaths.test.ts',
      '--retries=0',
      '--reporter=json',
    ],
    report,
    { PLAYWRIGHT_JSON_OUTPUT_NAME: report, RECORD_DEATHS: String(count) },
  );
  const what = `killed between the two lines of an act, neither mended nor told, or the record not whole: rounds, of ${count}`;
  return row(what, stats.unexpected === 0 ? 0 : count, 0);
}
