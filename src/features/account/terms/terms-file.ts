import { decodeText } from '#lib/files/in/decode-text.ts';
import type { Term } from '#lib/terms/term.ts';
import { readTermsCsv, writeTermsCsv } from '#lib/terms/terms-csv.ts';
import { readTermsTbx } from '#lib/terms/terms-tbx.ts';
import { saveFile } from '#ui/save-file.ts';

/**
 * The terms of a CSV or a TBX file, whatever it is called: an XML file begins with a mark.
 * @throws ImportError
 */
export async function readTermsFile(file: File): Promise<Term[]> {
  const { text } = decodeText(new Uint8Array(await file.arrayBuffer()));
  return /^\uFEFF?\s*</.test(text) ? readTermsTbx(text) : readTermsCsv(text);
}

/** Gives the terms of a source language to the browser as a file. */
export function saveTermsFile(terms: readonly Term[], sourceLanguage: string): void {
  const blob = new Blob([writeTermsCsv(terms, sourceLanguage)], { type: 'text/csv' });
  saveFile({ name: `terms-${sourceLanguage}.csv`, blob });
}
