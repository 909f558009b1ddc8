import { ApiError } from '#api/errors.ts';

/**
 * For what error boundaries have caught. A failed call is told by the page that shows it; anything else
 * is a fault of Galley's own, and belongs where the browser collects those.
 */
export function reportUnexpected(error: unknown): void {
  if (error instanceof Error && !(error instanceof ApiError)) reportError(error);
}
