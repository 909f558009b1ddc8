import { failure, success, type Answer } from './http/answer.ts';
import { authenticate } from './http/auth.ts';
import { fault, Refusal } from './http/errors.ts';
import { pause, respond, takeFault } from './http/faults.ts';
import { LOG_LIMIT, logEntry } from './http/log.ts';
import type { Connection } from './world/options.ts';
import { readCall, type Call } from './http/request.ts';
import { routeOf } from './routes.ts';
import type { World } from './world.ts';

/** Takes one call of the API from its request to its response, faults included. */
export async function handleCall(
  world: World,
  request: Request,
  connection: Connection,
): Promise<Response> {
  const call = await readCall(request);
  const entry = logEntry(call, world.now());
  if (world.options.control) {
    world.log.push(entry);
    if (world.log.length > LOG_LIMIT) world.log.shift();
  }
  const struck = takeFault(world.faults, call);
  if (struck) entry.fault = struck.name;
  const { latencyMs } = world.options;
  if (latencyMs > 0 || isLarge(call)) await pause(latencyMs);
  if (struck && !struck.works) return struck.spoil(success({}), connection);
  const answer = await answerCall(world, call);
  entry.code = answer.code;
  return struck ? struck.spoil(answer, connection) : respond(answer);
}

/** To read it has held the event loop; others have their turn before it is answered. */
const isLarge = ({ args }: Call) => (args.data?.length ?? 0) > 2 ** 20;

async function answerCall(world: World, call: Call): Promise<Answer> {
  const route = routeOf(call);
  if (!route) return failure({ err: fault(404) });
  try {
    await authenticate(call, world.options.keys, route);
    world.advance();
    const { state, options } = world;
    const { handler, params } = route;
    const filesAt = world.publicOrigin ?? call.origin;
    const response = handler({ state, options, now: world.now(), call, filesAt, params });
    if (call.method !== 'GET') world.changed();
    return success(response);
  } catch (error) {
    if (error instanceof Refusal) return failure(error);
    throw error;
  }
}
