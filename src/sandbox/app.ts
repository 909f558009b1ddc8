import { Hono } from 'hono';
import { httpDate } from '#lib/time/gengo-date.ts';
import { captchaImage } from './captcha/captcha.ts';
import { createControl } from './control.ts';
import { NO_CONNECTION } from './http/faults.ts';
import { fileOf } from './files/files.ts';
import { handleCall } from './gengo.ts';
import type { Connection, Sandbox, SandboxOptions } from './world/options.ts';
import { openWorld } from './world.ts';

/**
 * A Gengo-compatible API with one account, as a Hono app without a listener (gengo-api.md: its "S:"
 * lines). What is not given has its documented default.
 */
export async function createSandbox(options: Partial<SandboxOptions> = {}): Promise<Sandbox> {
  const world = await openWorld(options);
  const app = new Hono<{ Bindings: Connection }>({ strict: false });

  // The sandbox's own clock, in place of its server's: it may have been set.
  app.use(async (c, next) => {
    await next();
    c.header('date', httpDate(world.now()));
  });

  app.all('/v2/*', (c) => handleCall(world, c.req.raw, c.env));

  app.get('/captcha', (c) => {
    const image = captchaImage(world.state, c.req.query('key') ?? '', world.now());
    if (!image) return c.notFound();
    return c.body(image, 200, { 'content-type': 'image/png', 'cache-control': 'no-store' });
  });

  app.get('/files/:id/:side/:name?', (c) => {
    const file = fileOf(world, c.req.param('id'), c.req.param('side'));
    if (file === undefined) return c.notFound();
    return typeof file === 'string' ? c.text(file) : c.body(file);
  });

  // A failed call rejects, as a network would: Hono's own handler would make it a 500.
  app.onError((error) => {
    throw error;
  });

  if (world.options.control) app.route('/_sandbox', createControl(world));
  world.advance();

  return {
    fetch: (request, connection = NO_CONNECTION) => app.fetch(request, connection),
    keys: world.options.keys,
    epoch: () => world.state.epoch,
    publish: (origin) => {
      world.publicOrigin = origin || undefined;
    },
    tick: world.advance,
    reset: async (overrides = {}) => world.restart(overrides),
    close: world.close,
  };
}
