/** What somebody brought to be read: a text, or a file; or why it cannot be taken. */
export type BroughtContent = { text: string } | { file: File } | { problem: string };

export type Brought = { id: number } & BroughtContent;

/** Files whose texts can be read; any other is ordered as it is. */
const READABLE = /\.(csv|tsv|tab|json|arb|xlf|xliff|sdlxliff|mxliff|mqxliff|pot?|txt|text|md)$/i;

export const isReadable = ({ name }: File): boolean => READABLE.test(name);
