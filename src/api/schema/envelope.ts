import * as z from 'zod/mini';

/** An empty success: `{}`, missing, `[]` or `""` (gengo-api.md, section 2). Whatever came is ignored. */
export const emptyAnswer = z.pipe(
  z.unknown(),
  z.transform(() => undefined),
);
