/** Gengo's own time, in Unix ms; undefined while it is not known. */
export const gengoNow = (): number | undefined => undefined;
