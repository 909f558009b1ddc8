/**
 * On each dialog and menu of ours while it is open. By a mark of our own, and not by its role: what
 * extensions leave in a page, hidden or not, must not take the keys away.
 */
export const IN_FRONT = { 'data-in-front': '' };

/** Whether one is open: keys are its own then. */
export const isInFront = () => document.querySelector('[data-in-front]') !== null;
