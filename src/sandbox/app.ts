import { Hono } from 'hono';

export interface SandboxOptions {
  keys: { publicKey: string; privateKey: string };
}

export interface Sandbox {
  fetch: (request: Request) => Response | Promise<Response>;
  keys: { publicKey: string; privateKey: string };
  epoch: () => string;
}

export function readSandboxOptions(env: Record<string, string | undefined>): SandboxOptions {
  return {
    keys: {
      publicKey: env.GENGO_PUBLIC_KEY || 'sandbox-public-key',
      privateKey: env.GENGO_PRIVATE_KEY || 'sandbox-private-key',
    },
  };
}

const ok = (response: unknown) => Response.json({ opstat: 'ok', response });

export async function createSandbox(options: SandboxOptions): Promise<Sandbox> {
  const app = new Hono();
  const job = {
    job_id: 384985,
    order_id: 54632,
    slug: 'Autumn catalogue: cover',
    body_src: 'This is text.',
    body_tgt: 'これはテキストです。',
    lc_src: 'en',
    lc_tgt: 'ja',
    unit_count: 3,
    tier: 'standard',
    credits: 0.15,
    currency: 'USD',
    status: 'reviewable',
    eta: 25056,
    ctime: 1795324569,
    auto_approve: 0,
  };
  app.get('/v2/translate/jobs', () => ok([{ job_id: job.job_id, ctime: job.ctime }]));
  app.get('/v2/translate/job/:id', () => ok({ job }));
  return { fetch: (request) => app.fetch(request), keys: options.keys, epoch: () => 'sandbox-1' };
}
