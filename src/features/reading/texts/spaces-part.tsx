import { msg } from '@lingui/core/macro';
import { lazyPart } from '#ui/lazy-part.tsx';
import type { SpacesProps } from './spaces.tsx';

const what = msg`White-space marks`;

/** White space with its signs, and line ends that no browser knows: few texts need them, until somebody asks. */
export const SpacesPart = lazyPart<SpacesProps>({
  what,
  load: async () => (await import('./spaces.tsx')).Spaces,
  waiting: plain,
  // Of each word it would be too much: the legend says it once.
  failed: (_, props) => plain(props),
});

function plain({ text, start, end }: SpacesProps) {
  return <span>{text.slice(start, end)}</span>;
}

/** What the signs mean. */
export const SpaceLegendPart = lazyPart<object>({
  what,
  load: async () => (await import('./spaces.tsx')).SpaceLegend,
});

/** The line ends between two paragraphs. */
export const GapMarkPart = lazyPart<{ gap: string }>({
  what,
  load: async () => (await import('./spaces.tsx')).GapMark,
  failed: () => null,
});
