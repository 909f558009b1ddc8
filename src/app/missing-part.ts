/** What Chromium, Firefox, Safari and Vite say when a part of the app cannot be loaded. */
const WORDS = /dynamically imported module|importing a module script|unable to preload css/i;

/**
 * Whether the code of a page or dialog could not be loaded: the network is away, or Galley was updated
 * under the open tab and the server no longer has the old parts.
 */
export const isMissingPart = (error: unknown): boolean =>
  error instanceof Error && WORDS.test(error.message);
