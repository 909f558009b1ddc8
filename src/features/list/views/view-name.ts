import { t } from '@lingui/core/macro';

/** The most that a name may have, in characters. */
export const NAME_LIMIT = 40;

/** Why a view cannot have this name beside those `taken`; undefined: it can. `now`: the one it has. */
export function nameFault(
  taken: readonly string[],
  name: string,
  now?: string,
): string | undefined {
  const wanted = name.trim().toLowerCase();
  if (wanted === '') return t`A view needs a name.`;
  const isTaken = taken.some((one) => one !== now && one.toLowerCase() === wanted);
  return isTaken ? t`Another view has this name.` : undefined;
}
