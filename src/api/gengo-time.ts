/** Unix ms by Gengo's clock; undefined while that is not known. */
export const gengoNow = (): number | undefined => undefined;
