import * as z from 'zod/mini';
import { useDraft } from '#store/use-slot.ts';
import { slot } from '#store/slot.ts';

const toolsSchema = z.object({
  /** White space shows its marks. */
  spaces: z._default(z.boolean(), false),
  /** Changes stand in two texts side by side, not in one. */
  sideBySide: z._default(z.boolean(), false),
  /** Unchanged paragraphs are folded away. */
  fold: z._default(z.boolean(), true),
});
export type ReadingTools = z.output<typeof toolsSchema>;

const TOOLS = slot({
  name: 'reading',
  shape: toolsSchema,
  empty: { spaces: false, sideBySide: false, fold: true },
});

/** How this person reads: the same for each translation, kept in this browser under the account's name. */
export function useReadingTools(account: string) {
  const { value, change } = useDraft(account, TOOLS);
  return {
    tools: value,
    toggle: (tool: keyof ReadingTools) => change({ ...value, [tool]: !value[tool] }),
  };
}
