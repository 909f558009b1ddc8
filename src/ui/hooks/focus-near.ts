/** Gives it the focus, and moves the page no more than it must: of what is read beside it as much as can be stays. */
export function focusNear(element: HTMLElement | null | undefined) {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'nearest' });
}
