/** What somebody brought to be read: a text, or a file. */
export type Brought = { id: number } & ({ text: string } | { file: File });

/** Files whose texts can be read; any other is ordered as it is. */
const READABLE = /\.(csv|tsv|tab|json|arb|xlf|xliff|sdlxliff|mxliff|mqxliff|pot?|txt|text|md)$/i;

export const isReadable = ({ name }: File): boolean => READABLE.test(name);
