/** What somebody brought to be read: a text, or a file. */
export type Brought = { id: number } & ({ text: string } | { file: File });

/** Files whose texts can be read; any other is ordered as it is. */
const READABLE = /\.(csv|tsv|tab|json|arb|xlf|xliff|sdlxliff|mxliff|mqxliff|pot?|txt|text|md)$/i;

export const isReadable = ({ name }: File): boolean => READABLE.test(name);

/** Gengo's code for what a file calls its language: "en_GB" is `en-gb` where that is offered, else `en`. */
export function codeFor(language: string | undefined, offered: readonly string[]) {
  const code = language?.toLowerCase().replace('_', '-');
  return [code, code?.split('-')[0]].find((one) => one !== undefined && offered.includes(one));
}
