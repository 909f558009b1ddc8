import { msg } from '@lingui/core/macro';
import { lazyPart } from '#ui/lazy-part.tsx';
import type { Reading } from './versions.ts';

/** Most read the newest: its words come when another is read. */
const StripPart = lazyPart({
  what: msg`Versions`,
  load: async () => (await import('./notice-strip.tsx')).NoticeStrip,
});

/** Says when it is not the newest version that is read. Its place is always there, so that it is heard. */
export function VersionNotice({ reading }: { reading: Reading }) {
  return (
    <output className="order-last basis-full empty:hidden">
      {reading.is !== 'newest' && <StripPart reading={reading} />}
    </output>
  );
}
