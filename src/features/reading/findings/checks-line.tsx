import { t } from '@lingui/core/macro';

/** The place of the checks: in the line of the tools, or above it. */
export const CHECKS_LINE =
  'flex min-h-8 min-w-0 grow basis-full items-center gap-x-2 text-sm whitespace-nowrap max-sm:flex-wrap sm:min-h-9 @4xl:min-w-min @4xl:basis-0';

/** What stands in it where the texts are in files. */
export function NoChecks() {
  return <p className="grow text-sm text-soft print:hidden">{t`Checks are not for files.`}</p>;
}
