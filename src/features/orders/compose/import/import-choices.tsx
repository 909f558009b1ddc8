import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { i18n } from '#lib/language/i18n.ts';
import { ENCODINGS } from '#lib/files/in/encodings.ts';
import type { Choices, Found, Layout } from '#lib/files/in/import-file.ts';
import { SelectField } from '#ui/form/select-field.tsx';

interface ImportChoicesProps {
  /** What was found last; undefined where it could not be read. */
  found: Found | undefined;
  isFile: boolean;
  /** It could not be read as it was guessed: all can be chosen. */
  hasFailed: boolean;
  choices: Choices;
  onChange: (choices: Choices) => void;
}

const LAYOUTS: Readonly<Record<Layout, MessageDescriptor>> = {
  words: msg`Words, no table`,
  lines: msg`One cell in each line`,
  '\t': msg`A table, separated by tabs`,
  ',': msg`A table, separated by commas`,
  ';': msg`A table, separated by semicolons`,
  '|': msg`A table, separated by bars (|)`,
};

// The keys are those of the record.
const ALL_LAYOUTS = Object.keys(LAYOUTS) as Layout[];

/** How what was brought is written, as it was guessed; what comes of a choice is seen below. */
export function ImportChoices({ found, isFile, hasFailed, choices, onChange }: ImportChoicesProps) {
  const layout = choices.layout ?? layoutOf(found) ?? (hasFailed ? '' : undefined);
  const encoding = choices.encoding ?? found?.encoding ?? (hasFailed ? '' : undefined);
  const hasEncoding = isFile && encoding !== undefined;
  if (!hasEncoding && layout === undefined) return null;
  return (
    <div className="flex flex-wrap gap-4">
      {hasEncoding && (
        <SelectField
          label={t`Encoding`}
          value={encoding}
          onChange={(name) => onChange({ ...choices, encoding: name })}
        >
          {!Object.hasOwn(ENCODINGS, encoding) && (
            <option value={encoding}>{encoding || t`As it looks`}</option>
          )}
          {Object.entries(ENCODINGS).map(([name, words]) => (
            <option key={name} value={name}>
              {words}
            </option>
          ))}
        </SelectField>
      )}
      {layout !== undefined && (
        <SelectField
          label={t`Read as`}
          value={layout}
          // The options are the layouts.
          onChange={(name) => onChange({ ...choices, layout: name as Layout })}
        >
          {layout === '' && <option value="">{t`As it looks`}</option>}
          {ALL_LAYOUTS.map((one) => (
            <option key={one} value={one}>
              {i18n._(LAYOUTS[one])}
            </option>
          ))}
        </SelectField>
      )}
    </div>
  );
}

/** Formats of their own have none to choose. */
function layoutOf(found: Found | undefined): Layout | undefined {
  if (found?.kind === 'text') return 'words';
  return found?.kind === 'table' ? found.layout : undefined;
}
