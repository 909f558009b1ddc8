import { t } from '@lingui/core/macro';
import { sentences } from '#lib/language/sentences.ts';
import type { UseQueryResult } from '@tanstack/react-query';
import { memo, type Ref } from 'react';
import type { OrderDraft } from '#lib/order/order-draft.ts';
import type { UnitType } from '#lib/text/units.ts';
import { WordsField } from '#ui/form/words-field.tsx';
import type { OrderFault } from '../../draft/draft-faults.ts';
import { LanguagesPart } from '../languages/languages-part.tsx';
import { LanguagesSkeleton } from '../languages/languages-skeleton.tsx';
import { OptionsPart } from '../options/options-part.tsx';
import type { Offer } from '../../draft/prices.ts';
import { ReadProblem } from '../import/read-problem.tsx';
import type { ChangeDraft } from '../../draft/use-order-draft.ts';

interface OrderPanelProps {
  ref: Ref<HTMLFieldSetElement>;
  draft: OrderDraft;
  suggested: string | undefined;
  pairs: UseQueryResult<readonly Offer[]>;
  unit: UnitType;
  faults: readonly OrderFault[];
  isOff: boolean;
  change: ChangeDraft;
}

/** What holds for all texts. It is not drawn again while one of them is typed. */
export const OrderPanel = memo(function OrderPanel({
  ref,
  draft,
  suggested,
  pairs,
  unit,
  faults,
  isOff,
  change,
}: OrderPanelProps) {
  const faultAt = (field: keyof OrderDraft) =>
    sentences(faults.filter((fault) => fault.field === field).map(({ message }) => message)) ||
    undefined;
  return (
    <fieldset
      ref={ref}
      disabled={isOff}
      aria-label={t`For all texts`}
      className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-4"
    >
      <h2 className="text-lg font-semibold">{t`For all texts`}</h2>
      <ReadProblem query={pairs} title={t`The languages could not be read.`} />
      {pairs.data ? (
        <LanguagesPart
          draft={draft}
          offers={pairs.data}
          suggested={suggested}
          unit={unit}
          faultAt={faultAt}
          change={change}
        />
      ) : (
        !pairs.error && <LanguagesSkeleton />
      )}
      <WordsField
        label={t`Instructions for all texts`}
        error={faultAt('comment')}
        value={draft.comment}
        onChange={(comment) => change((now) => ({ ...now, comment }))}
      />
      <OptionsPart draft={draft} faultAt={faultAt} change={change} />
    </fieldset>
  );
}, isSame);

type Same<T> = (a: T, b: T) => boolean;

function isSame(
  { draft: a, faults: before, pairs: pairsBefore, ...rest }: OrderPanelProps,
  { draft: b, faults: after, pairs: pairsAfter, ...next }: OrderPanelProps,
): boolean {
  return (
    sameButTexts(a, b) &&
    sameFaults(before, after) &&
    PAIRS.every((key) => pairsBefore[key] === pairsAfter[key]) &&
    // The keys are those of the object.
    (Object.keys(rest) as (keyof typeof rest)[]).every((key) => rest[key] === next[key])
  );
}

/** What is shown of a read; the object itself is another at each drawing. */
const PAIRS = ['data', 'error', 'isFetching', 'fetchStatus'] as const;

const sameButTexts: Same<OrderDraft> = (a, b) =>
  // The keys are those of the draft.
  (Object.keys(a) as (keyof OrderDraft)[]).every(
    (key) => key === 'rows' || key === 'changedAt' || a[key] === b[key],
  );

const sameFaults: Same<readonly OrderFault[]> = (a, b) =>
  a.length === b.length &&
  a.every(
    ({ field, message }, index) => b[index]?.field === field && b[index]?.message === message,
  );
