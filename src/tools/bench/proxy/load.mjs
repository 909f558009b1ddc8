// The load, as a process of its own: GETs over so many kept-alive connections for so long.
import { Client } from 'undici';

process.on('message', async ({ origin, path, connections, ms, headers = [] }) => {
  const clients = Array.from({ length: connections }, () => new Client(origin, { pipelining: 1 }));
  const times = [];
  let failed = 0;
  let total = 0;
  // The first answers warm up what is measured.
  const from = performance.now() + ms / 4;
  const until = from + ms;
  // Each connection reads something else: Galley makes one call of those that read the same.
  const get = (client, index) =>
    new Promise((resolve) => {
      client.dispatch(
        { method: 'GET', path: path + index, headers: headers[index] },
        {
          onRequestStart: () => undefined,
          onResponseStart: (_controller, status) => {
            if (status !== 200) failed += 1;
          },
          onResponseData: () => undefined,
          onResponseEnd: resolve,
          onResponseError: () => {
            failed += 1;
            resolve();
          },
        },
      );
    });
  await Promise.all(
    clients.map(async (client, index) => {
      for (let start = performance.now(); start < until; start = performance.now()) {
        await get(client, index);
        total += 1;
        if (start >= from) times.push(performance.now() - start);
      }
    }),
  );
  await Promise.all(clients.map((client) => client.destroy()));
  const sorted = Float64Array.from(times).toSorted();
  const at = (share) => sorted[Math.floor(sorted.length * share)];
  process.send({
    rate: times.length / (ms / 1000),
    count: times.length,
    failed,
    /** The warm-up's too. */
    total,
    p50: at(0.5),
    p99: at(0.99),
  });
});
process.on('disconnect', () => process.exit());
process.send({ ready: true });
