import { type KeyboardEvent, type SyntheticEvent, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { JobRef } from '#api/schema/job.ts';
import { useKeys } from '#ui/keys/use-keys.tsx';
import { keepRow, rowKept, useReturn } from './use-kept-row.ts';
import { useRowWindow } from './use-row-window.ts';
import type { Selection } from '../selection/use-selection.ts';

/** Which row a key leads to, of `last + 1` rows of which a window shows `page`. */
const MOVES: Readonly<Record<string, (at: number, page: number, last: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at, page) => at + page,
  PageUp: (at, page) => at - page,
  Home: () => 0,
  End: (_at, _page, last) => last,
};

/** What a row's focus stands on: its box, or what its name leads to. */
const PLACES = { box: '[type=checkbox]', name: 'th :is(a, button)' };

/** The rows that are drawn, and the one that keys move among them. */
export function useRows(jobs: readonly Pick<JobRef, 'job_id'>[], selection: Selection | undefined) {
  const body = useRef<HTMLTableSectionElement>(null);
  // The row that had the focus last stays drawn: an element that is removed loses the focus.
  const [current, setCurrent] = useState(rowKept);
  const focused = useMemo(() => indexOf(jobs, current), [jobs, current]);
  const window = useRowWindow(body, jobs.length, focused);

  const focusRow = (index: number, place: keyof typeof PLACES = 'name') => {
    flushSync(() => setCurrent(jobs[index]?.job_id));
    const row = body.current?.querySelector(`[aria-rowindex="${index + 2}"]`);
    const target = row?.querySelector<HTMLElement>(PLACES[place]);
    target?.focus({ preventScroll: true });
    if (!target || window.bring(index, target)) return;
    // Scrolls as little as possible, and clear of the head and the bar: the rows' scroll margins say how far these reach.
    target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };
  useReturn(focused !== undefined, () => focused !== undefined && focusRow(focused));

  const hasFocus = () => body.current?.contains(document.activeElement) ?? false;
  const last = jobs.length - 1;
  const go = (index: number, isRange = false) => {
    const to = Math.min(last, Math.max(0, index));
    const from = jobs[focused ?? to];
    const target = jobs[to];
    if (isRange && selection && from && target) {
      if (!selection.has(from.job_id)) selection.toggle(from.job_id);
      selection.extendTo(target.job_id, jobs);
    }
    focusRow(to, document.activeElement?.matches(PLACES.box) && hasFocus() ? 'box' : 'name');
  };
  /** From where the focus is; where it is elsewhere, to the first row in sight. */
  const step = (by: number, isRange?: boolean) => () =>
    focused !== undefined && hasFocus() ? go(focused + by, isRange) : go(window.firstInSight());
  useKeys({
    next: step(1),
    previous: step(-1),
    ...(selection && {
      extendDown: step(1, true),
      extendUp: step(-1, true),
      select: () => current !== undefined && hasFocus() && selection.toggle(current),
    }),
  });

  const rowOf = ({ target }: SyntheticEvent) => {
    const row = target instanceof Element ? target.closest('[aria-rowindex]') : null;
    return jobs[Number(row?.getAttribute('aria-rowindex')) - 2]?.job_id;
  };
  return {
    window,
    focusRow,
    body: {
      ref: body,
      onFocus: (event: SyntheticEvent) => setCurrent(rowOf(event)),
      onClick: (event: SyntheticEvent) => {
        if (event.target instanceof Element && event.target.closest('a')) keepRow(rowOf(event));
      },
      onKeyDown: (event: KeyboardEvent) => {
        const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
        const move = MOVES[key];
        if (!move || ctrlKey || altKey || metaKey || focused === undefined) return;
        event.preventDefault();
        go(move(focused, window.aPage(), last), shiftKey);
      },
    },
  };
}

function indexOf(jobs: readonly Pick<JobRef, 'job_id'>[], jobId: string | undefined) {
  const index = jobId === undefined ? -1 : jobs.findIndex((job) => job.job_id === jobId);
  return index < 0 ? undefined : index;
}
