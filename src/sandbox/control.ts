import { Hono } from 'hono';
import { captchaAnswer } from './captcha/captcha.ts';
import { readOverrides } from './http/env.ts';
import { parseFaults } from './http/faults.ts';
import { isData, type Data } from './http/request.ts';
import { textOf } from './http/values.ts';
import type { World } from './world.ts';

/**
 * What tests steer the sandbox by, below `/_sandbox/` where `control` is on; never behind the proxy.
 *
 * | call | takes | answers |
 * |---|---|---|
 * | POST reset | option overrides and `now` | `{epoch, now}` |
 * | GET, POST now | `now` (ms or ISO) or `advance` (ms) | `{now}` |
 * | GET, POST faults | `faults`, as `SANDBOX_FAULTS` | `{faults}`: those left |
 * | GET, DELETE log | | `{log}`: the calls received, oldest first |
 * | GET captcha/:key | | `{answer}` |
 */
export function createControl(world: World): Hono {
  const app = new Hono();

  app.post('/reset', async (c) => {
    const { now, ...overrides } = await jsonOf(c.req.raw);
    const options = readOverrides(overrides);
    if (now !== undefined) world.setClock(instant(now));
    world.restart(options);
    return c.json({ epoch: world.state.epoch, now: world.now() });
  });

  app.get('/now', (c) => c.json({ now: world.now() }));
  app.post('/now', async (c) => {
    const { now, advance } = await jsonOf(c.req.raw);
    world.setClock(now === undefined ? world.now() + Number(advance) : instant(now));
    world.advance();
    return c.json({ now: world.now() });
  });

  const left = () => world.faults.filter((fault) => fault.left > 0).map(({ name }) => name);
  app.get('/faults', (c) => c.json({ faults: left() }));
  app.post('/faults', async (c) => {
    const faults = parseFaults(textOf((await jsonOf(c.req.raw)).faults) ?? '');
    if (!faults) throw new Error('faults takes a list of name[@METHOD path][*times]');
    world.faults = faults;
    return c.json({ faults: left() });
  });

  app.get('/log', (c) => c.json({ log: world.log }));
  app.delete('/log', (c) => {
    world.log = [];
    return c.json({ log: [] });
  });

  app.get('/captcha/:key', (c) => c.json({ answer: captchaAnswer(c.req.param('key')) }));

  app.onError((error, c) => c.json({ error: error.message }, 400));
  return app;
}

async function jsonOf(request: Request): Promise<Data> {
  const text = await request.text();
  const value: unknown = text === '' ? {} : JSON.parse(text);
  if (!isData(value)) throw new Error('expected a JSON object');
  return value;
}

function instant(value: unknown): number {
  const ms = typeof value === 'number' ? value : Date.parse(String(value));
  if (!Number.isFinite(ms)) throw new Error(`not a time: ${String(value)}`);
  return ms;
}
