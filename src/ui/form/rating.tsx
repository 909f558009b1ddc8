import { Button } from '../button.tsx';
import { RadioGroup } from './radio-group.tsx';

const RATINGS = [
  { value: '1', word: 'poor' },
  { value: '2', word: 'fair' },
  { value: '3', word: 'good' },
  { value: '4', word: 'very good' },
  { value: '5', word: 'fantastic' },
] as const;

const OPTIONS = RATINGS.map(({ value, word }) => ({
  value,
  label: (
    <>
      {value} <span className="text-sm text-soft">{word}</span>
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
        <>
          {label} <span className="font-normal text-soft">(optional)</span>
        </>
      }
      options={OPTIONS}
      value={value}
      error={error}
      onChange={onChange}
    >
      {/* Its place is always there, so that choosing moves nothing. */}
      <Button className={value === '' ? 'invisible' : ''} onClick={() => onChange('')}>
        Clear<span className="sr-only"> rating</span>
      </Button>
    </RadioGroup>
  );
}
