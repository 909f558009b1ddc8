import { Fragment, type ReactNode } from 'react';
import { listed } from '#lib/language/write.ts';

/** Never in words: stands for what is drawn, while the words around it are written. */
const MARK = '\0';

/** What is drawn, listed as words are in a sentence: `A`, `A and B`, `A, B, and C`. */
export function Listed({ all }: { all: readonly ReactNode[] }) {
  const places = listed(all.map((_, index) => `${MARK}${index}${MARK}`)).split(MARK);
  return places.map((part, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- they have no name but their place
    <Fragment key={index}>{index % 2 === 1 ? all[Number(part)] : part}</Fragment>
  ));
}
