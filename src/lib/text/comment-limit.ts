/** Characters that Gengo takes in one comment, and in instructions, as UTF-16 units: no count is higher. */
export const COMMENT_LIMIT = 25_000;
