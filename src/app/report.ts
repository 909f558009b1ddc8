import { ApiError } from '#api/wire/errors.ts';
import { isMissingPart } from './missing-part.ts';

/**
 * For what error boundaries have caught. A failed call or load is told by the page that shows it; anything
 * else is a fault of Galley's own, and belongs where the browser collects those.
 */
export function reportUnexpected(error: unknown): void {
  if (error instanceof ApiError || isMissingPart(error)) return;
  if (error instanceof Error) reportError(error);
}
