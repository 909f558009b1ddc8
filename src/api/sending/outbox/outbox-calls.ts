import { ApiError } from '../../wire/errors.ts';
import type { Entry } from './entry.ts';
import type { OutboxEvent } from './machine.ts';
import type { OutboxTools } from './outbox-types.ts';
import { watchJumps } from './outbox-world.ts';

/** How many bytes may be on their way when the page goes: the browser's limit is 64 KiB for all of it. */
const KEEPALIVE_BYTES = 48 * 1024;

/** What the outbox asks of Gengo, and what its answers mean. */
export function createCalls(tools: Pick<OutboxTools, 'bodyOf' | 'send' | 'read' | 'drift'>) {
  let bytesUnderWay = 0;
  const sizeOf = (entry: Entry) =>
    new TextEncoder().encode(JSON.stringify(tools.bodyOf(entry))).length;
  return {
    /** Whether all of these may go on without their page. */
    canLeaveWith: (entries: readonly Entry[]): boolean =>
      entries.reduce((sum, entry) => sum + sizeOf(entry), bytesUnderWay) <= KEEPALIVE_BYTES,
    /** `isLeaving`: it must go on without its page. */
    send: async (entry: Entry, isLeaving: boolean): Promise<OutboxEvent> => {
      const bytes = isLeaving ? sizeOf(entry) : 0;
      bytesUnderWay += bytes;
      try {
        await tools.send(entry, isLeaving);
        return { is: 'ok' };
      } catch (error) {
        return failureOf(error);
      } finally {
        bytesUnderWay -= bytes;
      }
    },
    read: async (entry: Entry): Promise<OutboxEvent> => {
      const hasJumped = watchJumps(tools.drift);
      try {
        let reading = await tools.read(entry);
        // An answer that slept with its computer tells of another hour.
        while (hasJumped()) reading = await tools.read(entry);
        return { is: 'read', reading };
      } catch {
        return { is: 'unread' };
      }
    },
  };
}

/** Whatever is not certain to have changed nothing may have happened. */
function failureOf(error: unknown): OutboxEvent {
  if (!(error instanceof ApiError)) return { is: 'lost' };
  const { kind, message, details } = error;
  if (kind === 'unknown-outcome') return { is: 'lost' };
  if (kind === 'offline' || kind === 'paced') return { is: 'unsent' };
  return {
    is: 'refused',
    refusal: {
      kind,
      message,
      ...(details.code !== undefined && { code: details.code }),
      ...(details.field !== undefined && { field: details.field }),
      ...(details.captchaUrl !== undefined && { captchaUrl: details.captchaUrl }),
    },
  };
}
