import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { i18n } from '#lib/language/i18n.ts';
import { Button } from '../button.tsx';
import { RadioGroup } from './radio-group.tsx';

const RATINGS = [
  { value: '1', word: msg`poor` },
  { value: '2', word: msg`fair` },
  { value: '3', word: msg`good` },
  { value: '4', word: msg`very good` },
  { value: '5', word: msg`fantastic` },
] as const;

const options = () =>
  RATINGS.map(({ value, word }) => ({
    value,
    label: (
      <>
        {value} <span className="text-sm text-soft">{i18n._(word)}</span>
      </>
    ),
  }));

export type RatingValue = (typeof RATINGS)[number]['value'] | '';

interface RatingProps {
  label: string;
  /** `''`: not rated. Nothing is ever rated without the person choosing it. */
  value: RatingValue;
  error?: string | undefined;
  onChange: (value: RatingValue) => void;
}

/** From 1 (poor) to 5 (fantastic), or not at all. */
export function Rating({ label, value, error, onChange }: RatingProps) {
  return (
    <RadioGroup
      inline
      label={
        <Trans>
          {label} <span className="font-normal text-soft">(optional)</span>
        </Trans>
      }
      options={options()}
      value={value}
      error={error}
      onChange={onChange}
    >
      {/* Its place is always there, so that choosing moves nothing. */}
      <Button className={value === '' ? 'invisible' : ''} onClick={() => onChange('')}>
        <Trans>
          Clear<span className="sr-only"> rating</span>
        </Trans>
      </Button>
    </RadioGroup>
  );
}
