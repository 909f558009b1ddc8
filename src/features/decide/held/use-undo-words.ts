import { t } from '@lingui/core/macro';
import { useShortcut } from '#ui/keys/use-keys.tsx';

/** What is said of a decision that has just been held, e.g. "Approving X, undo with Z." */
export function useUndoWords(): (what: string) => string {
  const key = useShortcut('undo');
  return (what) => (key === undefined ? t`${what}, can be undone.` : t`${what}, undo with ${key}.`);
}
