import { msg, t } from '@lingui/core/macro';
import { lazyPart } from '#ui/lazy-part.tsx';

/** What few orders need, folded. It comes after what every order needs, and keeps its place until then. */
export const OptionsPart = lazyPart({
  what: msg`More for this order`,
  load: async () => (await import('./order-options.tsx')).OrderOptions,
  waiting: () => (
    <p className="border-t border-line py-3 font-medium text-soft">{t`More for this order`}</p>
  ),
});
