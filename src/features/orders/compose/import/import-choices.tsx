import type { MessageDescriptor } from '@lingui/core';
import { msg, plural, t } from '@lingui/core/macro';
import type { Choices, Layout, Splits, Words } from '#lib/files/model/read-choices.ts';
import type { Looked } from '#lib/files/texts/work.ts';
import { ENCODINGS, encodingWords } from '#lib/files/words/encoding-words.ts';
import { i18n } from '#lib/language/i18n.ts';
import { formatNumber } from '#lib/language/write.ts';
import { RadioGroup } from '#ui/form/radio-group.tsx';
import { SelectField } from '#ui/form/select-field.tsx';
import { ImportColumns } from './import-columns.tsx';

interface ImportChoicesProps {
  /** What was found last; undefined where it could not be read. */
  found: Looked | undefined;
  isFile: boolean;
  /** It could not be read as it was guessed: all can be chosen. */
  hasFailed: boolean;
  choices: Choices;
  onChange: (choices: Choices) => void;
}

const LAYOUTS = {
  words: msg`Words, no table`,
  column: msg`One cell in each line`,
  '\t': msg`A table, separated by tabs`,
  ',': msg`A table, separated by commas`,
  ';': msg`A table, separated by semicolons`,
  '|': msg`A table, separated by bars (|)`,
} as const satisfies Partial<Record<Layout, MessageDescriptor>>;

// The keys are those of the record.
const ALL_LAYOUTS = Object.keys(LAYOUTS) as (keyof typeof LAYOUTS)[];

/** How what was brought is written, as it was guessed; what comes of a choice is seen below. */
export function ImportChoices({ found, isFile, hasFailed, choices, onChange }: ImportChoicesProps) {
  const layout = layoutOf(choices, found) ?? (hasFailed ? '' : undefined);
  const encoding = choices.encoding ?? found?.encoding ?? (hasFailed ? '' : undefined);
  const hasEncoding = isFile && encoding !== undefined;
  return (
    <>
      {(hasEncoding || layout !== undefined) && (
        <div className="flex flex-wrap gap-4">
          {hasEncoding && (
            <SelectField
              label={t`Encoding`}
              value={encoding}
              onChange={(name) => onChange({ ...choices, encoding: name })}
            >
              {!ENCODINGS.includes(encoding) && (
                <option value={encoding}>{encoding || t`Detected automatically`}</option>
              )}
              {ENCODINGS.map((name) => (
                <option key={name} value={name}>
                  {encodingWords(name)}
                </option>
              ))}
            </SelectField>
          )}
          {layout !== undefined && (
            <SelectField
              label={t`Layout`}
              value={layout}
              // The options are layouts; what was said of other columns says nothing of these.
              onChange={(name) =>
                onChange({ ...choices, layout: name as Layout, columns: undefined })
              }
            >
              {layout === '' && <option value="">{t`Detected automatically`}</option>}
              {ALL_LAYOUTS.map((one) => (
                <option key={one} value={one}>
                  {i18n._(LAYOUTS[one])}
                </option>
              ))}
            </SelectField>
          )}
        </div>
      )}
      {found?.splits && found.splits.lines > 1 && (
        <WordsQuestion
          splits={found.splits}
          value={choices.layout}
          onChange={(words) => onChange({ ...choices, layout: words })}
        />
      )}
      {found?.sheet && (
        <ImportColumns
          sheet={found.sheet}
          onChange={(columns) => onChange({ ...choices, columns })}
        />
      )}
    </>
  );
}

const isWords = (layout: Layout | undefined): layout is Words =>
  layout === 'words' || layout === 'paragraphs' || layout === 'lines';

/** Formats of their own have none to choose. */
function layoutOf({ layout }: Choices, found: Looked | undefined) {
  if (isWords(layout) || (layout === undefined && found?.splits)) return 'words';
  return layout ?? found?.sheet?.layout;
}

interface WordsQuestionProps {
  splits: Splits;
  value: Layout | undefined;
  onChange: (words: Words) => void;
}

/** Several lines may be one text, or several. */
function WordsQuestion({ splits: { paragraphs, lines }, value, onChange }: WordsQuestionProps) {
  const [inBlocks, inLines] = [formatNumber(paragraphs), formatNumber(lines)];
  return (
    <RadioGroup
      label={t`There are several lines in it`}
      inline
      options={[
        { value: 'words', label: t`It is one text` },
        ...(paragraphs > 1
          ? [
              {
                value: 'paragraphs' as const,
                label: plural(paragraphs, {
                  one: `${inBlocks} text, one after each blank line`,
                  other: `${inBlocks} texts, one after each blank line`,
                }),
              },
            ]
          : []),
        {
          value: 'lines',
          label: plural(lines, {
            one: `${inLines} text, one in each line or cell`,
            other: `${inLines} texts, one in each line or cell`,
          }),
        },
      ]}
      value={wordsOf(value)}
      onChange={onChange}
    />
  );
}

/** All of it one text, until somebody says otherwise. */
function wordsOf(layout: Layout | undefined): Words {
  return isWords(layout) ? layout : 'words';
}
