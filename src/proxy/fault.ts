import type { ProxyFault, ProxyFaultBody } from '#lib/proxy-fault.ts';

/** An answer of the proxy's own. The message is for people and never quotes what was typed or sent. */
export function fault(
  kind: ProxyFault,
  status: number,
  message: string,
  headers: Record<string, string> = {},
): Response {
  const body: ProxyFaultBody = { galley: { fault: kind, message } };
  return Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } });
}

export const unreachable = (message = 'Gengo cannot be reached: nothing was sent.') =>
  fault('unreachable', 502, message);

export const lost = () => fault('lost', 504, 'The call was sent to Gengo and its answer was lost.');
