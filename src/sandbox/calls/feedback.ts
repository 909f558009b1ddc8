import { refuse } from '../http/errors.ts';
import type { Data } from '../http/request.ts';
import type { FeedbackRecord } from '../world/records.ts';
import { isFlag, isOn, isUnset, textOf } from '../http/values.ts';

/**
 * What an approval says about the translation; undefined if it says nothing. All of it is optional, and
 * clients send numbers as strings (gengo-api.md, section 5).
 * @throws Refusal 2501, 2502, 2503
 */
export function readFeedback(fields: Data): FeedbackRecord | undefined {
  const { rating, for_translator, for_mygengo, public: shown } = fields;
  if ([rating, for_translator, for_mygengo].every(isUnset)) {
    readPublic(shown);
    return undefined;
  }
  return {
    rating: readRating(rating),
    for_translator: textOf(for_translator) ?? '',
    for_mygengo: textOf(for_mygengo) ?? '',
    public: readPublic(shown),
  };
}

function readRating(value: unknown): number {
  if (isUnset(value)) return 0;
  const rating = Number(value);
  if (!Number.isInteger(rating)) return refuse(2501);
  if (rating < 1 || rating > 5) return refuse(2502);
  return rating;
}

function readPublic(value: unknown): boolean {
  return isFlag(value) ? isOn(value) : refuse(2503);
}
