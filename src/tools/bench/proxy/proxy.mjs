// The proxy beside its peers, each a process on loopback, taken in turn: requests a second as a fraction of
// direct, CPU, added time and memory; then what a large order, an upload and bad clients do to it.
import { atLeast, median, noted, row } from '../report.mjs';
import { benchAbuse } from './abuse.mjs';
import { benchBodies } from './bodies.mjs';
import {
  cpuOf,
  peakOf,
  startEmbedded,
  startLoad,
  startPeers,
  startProxy,
  startUpstream,
} from './processes.mjs';

/** A table call of Galley's proxy; to the peers it is just a path. */
const PATH = '/v2/translate/job/1';
const CONNECTIONS = [1, 32, 128];

export async function benchProxy({ folder, isQuick }) {
  const [rounds, ms] = isQuick ? [1, 300] : [5, 2000];
  const upstream = await startUpstream();
  const load = await startLoad();
  const galley = await startProxy(upstream.origin);
  const peers = await startPeers(folder, upstream.origin);
  const subjects = [
    { name: 'direct', origin: upstream.origin },
    { name: 'Galley', ...galley },
    ...peers,
  ].map((subject) => ({ ...subject, runs: new Map(CONNECTIONS.map((count) => [count, []])) }));
  let embedded;
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const connections of CONNECTIONS) {
        for (const subject of subjects) {
          const before = cpuOf(subject.pid);
          const run = await load.ask({ origin: subject.origin, path: PATH, connections, ms });
          if (run.failed > 0) throw new Error(`${subject.name}: ${run.failed} requests failed`);
          // The warm-up is a quarter of the time on top.
          const cpu = before === undefined ? undefined : (cpuOf(subject.pid) - before) / 1.25;
          subject.runs.get(connections).push({ ...run, cpu });
        }
      }
    }
    const rows = figures(subjects);
    // Their kept-alive connections are not Galley's.
    for (const peer of peers) peer.stop();
    embedded = await startEmbedded();
    const bodies = await benchBodies({ galley, upstream, embedded, isQuick });
    const abuse = await benchAbuse({ galley, upstream, load, path: PATH, isQuick });
    return [...rows, ...bodies, ...abuse];
  } finally {
    for (const one of [upstream, load, embedded, ...subjects]) one?.stop?.();
  }
}

function figures(subjects) {
  const [direct, galley, ...peers] = subjects.map(({ name, pid, runs }) => {
    const of = (connections, figure) => median(runs.get(connections).map(figure));
    const all = [...runs.values()].flat();
    const spent = all.reduce((sum, { cpu }) => sum + cpu, 0);
    const count = all.reduce((sum, run) => sum + run.count, 0);
    return {
      name,
      rates: CONNECTIONS.map((connections) => of(connections, ({ rate }) => rate)),
      p50: of(1, ({ p50 }) => p50),
      p99: (connections) => of(connections, ({ p99 }) => p99),
      cpu: Number.isNaN(spent) ? undefined : (spent / count) * 1e6,
      peak: peakOf(pid),
    };
  });
  const fraction = (one, place) => one.rates[place] / direct.rates[place];
  const besides = (one) => [
    ...CONNECTIONS.map((count, place) =>
      noted(
        `${one.name}: requests a second beside direct, ${count} connections`,
        fraction(one, place),
      ),
    ),
    noted(`${one.name}: CPU a request`, one.cpu, ' µs'),
    noted(`${one.name}: added to the median of 1 connection`, one.p50 - direct.p50, ' ms'),
    ...[32, 128].map((count) =>
      noted(`${one.name}: 99th percentile at ${count} connections`, one.p99(count), ' ms'),
    ),
    noted(`${one.name}: peak memory`, one.peak, ' MiB'),
  ];
  const at32 = CONNECTIONS.indexOf(32);
  const beside = (name) => {
    const peer = peers.find((one) => one.name === name);
    return peer && galley.rates[at32] / peer.rates[at32];
  };
  return [
    atLeast(
      'Galley, signing: requests a second beside direct, 32 connections',
      fraction(galley, at32),
      0.2,
    ),
    atLeast('… beside http-proxy', beside('http-proxy'), 1.3),
    row('CPU a request', galley.cpu, 95, ' µs'),
    row('added to the median of 1 connection', galley.p50 - direct.p50, 0.15, ' ms'),
    row('99th percentile at 32 connections', galley.p99(32), 10, ' ms'),
    row('99th percentile at 128 connections', galley.p99(128), 40, ' ms'),
    row('peak memory under this load', galley.peak, 120, ' MiB'),
    ...CONNECTIONS.map((count, place) =>
      noted(`direct: requests a second, ${count} connections`, direct.rates[place]),
    ),
    ...[galley, ...peers].flatMap(besides),
  ];
}
