import { languageName } from '../../text/languages.ts';
import { gatherRows, type RowValues } from './gather-rows.ts';
import { headerField, headerOf, type Message, readMessages } from './po-messages.ts';
import type { Imported } from './rows.ts';

/**
 * Reads the messages of a gettext file (PO or its template, POT): `msgctxt` is the title, extracted comments
 * are instructions, a plural form is a row of its own; obsolete messages are left out. The source language is
 * `X-Source-Language`: the header's `Language` is that of the translations, and is told.
 * @throws ImportError
 */
export function readPo(source: string): Imported {
  const messages = readMessages(source.replace(/^\uFEFF/, ''));
  const header = headerOf(messages);
  const texts = messages.filter((message) => message !== header && message.id !== undefined);
  const gathered = gatherRows(texts.flatMap(rowsOf), 'message');
  const count = (is: (message: Message) => boolean) => texts.filter(is).length;
  const target = headerField(header, 'Language');
  const sourceLanguage = headerField(header, 'X-Source-Language');
  return {
    rows: gathered.rows,
    notes: [
      ...gathered.notes,
      ...told(
        'Plural forms are rows of their own',
        count(({ plural }) => plural !== undefined),
      ),
      ...told('Translated already in the file', count(isTranslated)),
      ...told(
        'Translated in the file, but marked as fuzzy',
        count(({ isFuzzy }) => isFuzzy),
      ),
      ...(target
        ? [`The file is for translations into ${languageName(target.replace('_', '-'))}.`]
        : []),
    ],
    ...(sourceLanguage && { sourceLanguage }),
  };
}

const told = (what: string, times: number) => (times > 0 ? [`${what}: ${times}.`] : []);

const isTranslated = ({ translations, isFuzzy }: Message) =>
  !isFuzzy && translations.length > 0 && translations.every((words) => words !== '');

function rowsOf(message: Message): RowValues[] {
  const { context = '', id = '', plural, extracted } = message;
  const instructions = extracted.join('\n');
  const place = context || id.slice(0, 40);
  const isDone = isTranslated(message);
  const row = { values: { title: context, text: id, instructions }, place, isDone };
  if (plural === undefined) return [row];
  const about = [instructions, `The plural of “${id}”.`].filter(Boolean).join('\n');
  const title = context && `${context} (plural)`;
  return [row, { values: { title, text: plural, instructions: about }, place, isDone }];
}
