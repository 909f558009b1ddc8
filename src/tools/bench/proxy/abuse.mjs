// Bad clients and a bad upstream: what they leave behind, and what the others notice of it.
import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { median, row } from '../report.mjs';
import { FORM, QUOTE } from './form.mjs';

const UPLOAD = { ...QUOTE, headers: { ...QUOTE.headers, 'content-length': FORM.length } };

/** Each kind of trouble: how the upstream behaves, how often, and one client's part in it. */
const KINDS = [
  { what: 'downloads abandoned', way: 'long', times: 200, act: leaveEarly },
  { what: 'uploads abandoned', way: 'ok', times: 100, act: stopSending },
  { what: 'upstream resets', way: 'reset', times: 50, act: (send) => whole(send()) },
  { what: 'early 413s', way: 'early', times: 30, act: (send) => sendOn(send) },
  { what: 'upstreams that hang', way: 'hang', times: 50, act: giveUp },
];
const SLOW = 500;

export async function benchAbuse({ galley, upstream, load, path, isQuick }) {
  const scale = isQuick ? 0.1 : 1;
  const rows = [];
  const send = (options = {}) => {
    const sent = request(galley.origin, { path, ...options, agent: false });
    sent.on('error', () => undefined);
    return sent;
  };
  for (const { what, way, times, act } of KINDS) {
    await upstream.ask({ way });
    const count = Math.ceil(times * scale);
    for (let done = 0; done < count; done += 10) {
      await Promise.all(Array.from({ length: Math.min(10, count - done) }, () => act(send)));
    }
    await upstream.ask({ way: 'ok' });
    await setTimeout(1000);
    const { connections } = await upstream.ask({});
    rows.push(row(`${count} ${what}: upstream connections left after 1 s`, connections, 0));
    rows.push(row('… and the next answers that fail, of 5', await failures(send), 0));
  }
  return [...rows, await slowOnes({ galley, load, path, isQuick })];
}

async function failures(send) {
  const statuses = [];
  for (let count = 0; count < 5; count += 1) statuses.push(await whole(send()));
  return statuses.filter((status) => status !== 200).length;
}

/** The status of an answer read to its end; undefined of none. */
async function whole(sent) {
  sent.end();
  try {
    const [response] = await once(sent, 'response');
    response.resume();
    await once(response, 'close');
    return response.statusCode;
  } catch {
    return undefined;
  }
}

async function leaveEarly(send) {
  const sent = send().end();
  const [response] = await once(sent, 'response');
  await once(response, 'data');
  sent.destroy();
}

async function stopSending(send) {
  const sent = send(UPLOAD);
  sent.write(FORM.subarray(0, 2 ** 18));
  await setTimeout(20);
  sent.destroy();
}

async function sendOn(send) {
  const sent = send(UPLOAD);
  const answered = once(sent, 'response').catch(() => undefined);
  const step = 2 ** 16;
  for (let written = 0; written < 20 * step && !sent.destroyed; written += step) {
    sent.write(FORM.subarray(written, written + step));
    await setTimeout(1);
  }
  await Promise.race([answered, setTimeout(1000)]);
  sent.destroy();
}

async function giveUp(send) {
  const sent = send().end();
  await setTimeout(50);
  sent.destroy();
}

/** What 500 connections that send a byte now and then do to the 99th percentile of the others. */
async function slowOnes({ galley, load, path, isQuick }) {
  const p99 = async () => {
    const ask = () =>
      load.ask({ origin: galley.origin, path, connections: 32, ms: isQuick ? 200 : 2000 });
    return median([(await ask()).p99, (await ask()).p99, (await ask()).p99]);
  };
  const alone = await p99();
  const { hostname, port } = new URL(galley.origin);
  const slow = Array.from({ length: isQuick ? SLOW / 10 : SLOW }, () => {
    const socket = connect(Number(port), hostname);
    socket
      .on('error', () => undefined)
      .write(`GET ${path} HTTP/1.1\r\nhost: ${hostname}:${port}\r\nx-slow: `);
    return socket;
  });
  const timer = setInterval(() => slow.forEach((socket) => socket.write('a')), 250);
  const beside = await p99();
  clearInterval(timer);
  for (const socket of slow) socket.destroy();
  return row(
    `${slow.length} slow connections: the others’ 99th percentile`,
    beside / alone,
    2,
    ' ×',
  );
}
