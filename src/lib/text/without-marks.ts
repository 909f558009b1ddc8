/** A text but for the `[[[ ]]]` around what is kept in it: with and without them it is the same text. */
export const withoutMarks = (text: string): string => text.replace(/\[\[\[|\]\]\]/g, '');
