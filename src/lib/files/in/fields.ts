import type { Field } from '../model/read-choices.ts';

/** The values of one text as they stood in the file. */
export type Values = Readonly<Partial<Record<Field, string>>>;

/** The words that name each field in other tools' files, Gengo's own among them; letters and digits only. */
const NAMES: Readonly<Record<Field, string>> = {
  text: 'text source sourcetext sourcestring body bodysrc content string original originaltext copy value message msgid defaultmessage texttotranslate translatable sourcephrase sourcestring sourcecopy defaultcontent englishtext sourcelanguagetext',
  title:
    'title slug key id name label identifier stringid stringkey textid path msgctxt keyname keyid stringname resourcekey identification',
  instructions:
    'instructions instruction comment comments note notes description context hint developercomment developernotes translatornotes commentfortranslator notefortranslator notesfortranslators notefortranslators instructionsfortranslator developernote translatorcomment translatorcomments',
  maxChars:
    'maxchars maxcharacters maximumcharacters maxlength maximumlength maxlen maxsize maxwidth charlimit characterlimit limit charsmax sizelimit max maximum maxcharacter maximumlengthincharacters',
  customData: 'customdata custom reference ref metadata externalid',
  position: 'position pos order sort sortorder index nr number no #',
};

const BY_NAME: ReadonlyMap<string, Field> = new Map(
  // The keys are those of the record above.
  (Object.entries(NAMES) as [Field, string][]).flatMap(([field, names]) =>
    names.split(' ').map((name): [string, Field] => [name, field]),
  ),
);

/** The field that a heading or key names: `Max. chars`, `body_src`, `defaultMessage`. */
export const fieldOf = (name: string): Field | undefined =>
  BY_NAME.get(name.toLowerCase().replace(/[^\p{L}\p{N}#]/gu, ''));

/**
 * The field that a longer heading speaks of: "English text", "Note for the translator", "Max. length (chars)".
 * Weaker than a name: for a row that is known to be a heading.
 */
export function fieldInWords(heading: string): Field | undefined {
  const words = new Set(heading.toLowerCase().split(/[^\p{L}]+/u));
  const has = (...some: string[]) => some.some((word) => words.has(word));
  if (words.size > 6 || has('translation', 'translated', 'target')) return undefined;
  if (has('max', 'maximum', 'limit', 'length')) return 'maxChars';
  if (has('note', 'notes', 'comment', 'comments', 'instruction', 'instructions', 'context'))
    return 'instructions';
  if (has('text', 'source', 'string', 'original', 'copy')) return 'text';
  return has('key', 'id', 'identifier') ? 'title' : undefined;
}
