import { t } from '@lingui/core/macro';

/** What something is called, and what there is to say of it, as running words. */
export const titled = (title: string, detail = ''): string =>
  detail === '' ? t`${title}.` : t`${title}. ${detail}`;
