import { useId } from 'react';
import { Button } from '#ui/button.tsx';

const RATINGS = [
  { value: '1', word: 'poor' },
  { value: '2', word: 'fair' },
  { value: '3', word: 'good' },
  { value: '4', word: 'very good' },
  { value: '5', word: 'fantastic' },
] as const;

interface RatingFieldProps {
  /** `''`: not rated. Nothing is ever rated without the person choosing it. */
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

export function RatingField({ value, error, onChange }: RatingFieldProps) {
  const id = useId();
  return (
    <fieldset
      role="radiogroup"
      aria-invalid={error ? true : undefined}
      aria-describedby={error && `${id}-error`}
      className="grid gap-1"
    >
      <legend className="font-medium">
        Rating <span className="font-normal text-soft">(optional)</span>
      </legend>
      <div className="flex flex-wrap items-center gap-2">
        {RATINGS.map((rating) => (
          <label
            key={rating.value}
            className="flex min-h-10 cursor-pointer items-center gap-2 rounded-sm border border-edge bg-raised px-3 has-checked:border-accent has-checked:bg-accent-wash"
          >
            <input
              type="radio"
              name={`${id}-rating`}
              value={rating.value}
              checked={value === rating.value}
              onChange={() => onChange(rating.value)}
            />
            <span>
              {rating.value} <span className="text-sm text-soft">{rating.word}</span>
            </span>
          </label>
        ))}
        {/* Its place is always there, so that choosing moves nothing. */}
        <Button className={value === '' ? 'invisible' : ''} onClick={() => onChange('')}>
          Clear<span className="sr-only"> rating</span>
        </Button>
      </div>
      {error && (
        <p id={`${id}-error`} className="text-sm font-medium text-bad">
          {error}
        </p>
      )}
    </fieldset>
  );
}
