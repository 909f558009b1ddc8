import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Asked, isRead, pathOf } from './guards/guard.ts';
import { createProbeGuard } from './guards/probe-guard.ts';
import { NO_STORE, type Upstream } from './upstream.ts';

/** How Gengo's last answer stood, as the page was told it (502 and 504: none came), and when, in Unix seconds. */
interface Heard {
  status: number;
  at: number;
}

/** The same upstream, with its `last` answer; null before the first. */
export function listenTo(upstream: Upstream) {
  let heard: Heard | null = null;
  const send: Upstream['send'] = async (...call) => {
    const answer = await upstream.send(...call);
    // Behind @hono/node-server alone, whose env this is.
    const status = statusOf(answer, (call[2] as Partial<HttpBindings>).outgoing);
    if (status) heard = { status, at: Math.floor(Date.now() / 1000) };
    return answer;
  };
  return { upstream: { ...upstream, send }, last: () => heard };
}

/** Undefined when the browser had left before there was an answer. */
function statusOf(answer: Response, outgoing: HttpBindings['outgoing'] | undefined) {
  if (answer !== RESPONSE_ALREADY_SENT) return answer.status;
  return outgoing?.headersSent ? outgoing.statusCode : undefined;
}

/**
 * Answers supervisors: `/healthz` that Galley serves, `/readyz` with Gengo's last answer as well. Both are 200 and ask nobody: to
 * start Galley anew, or to take it away, because Gengo is down helps nobody. Undefined for all that is no probe.
 */
export function createProbes(origins: readonly string[], last: () => Heard | null) {
  const isAllowed = createProbeGuard(origins);
  const answers: Readonly<Record<string, () => object>> = {
    '/healthz': () => ({ ok: true }),
    '/readyz': () => ({ ok: true, gengo: last() }),
  };
  return (asked: Asked): Response | undefined => {
    const path = pathOf(asked.url) ?? '';
    if (!Object.hasOwn(answers, path) || !isRead(asked) || !isAllowed(asked)) return undefined;
    return Response.json(answers[path]?.(), { headers: NO_STORE });
  };
}
