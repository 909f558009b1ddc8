import { plural, t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { configQuery } from '#api/account/config.ts';
import { languageName } from '#lib/text/languages.ts';
import { sentences } from '#lib/language/sentences.ts';
import { formatNumber, listed } from '#lib/language/write.ts';
import { isFilled, type OrderDraft } from '#lib/order/order-draft.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { CheckField } from '#ui/form/check-field.tsx';
import { Form } from '#ui/form/form.tsx';
import { countOrdered } from '../draft/left-out.ts';
import { unclearOf } from '#api/sending/order/order-machine.ts';
import { lastOf, type OrderSendingView } from './use-order-sending.ts';
import {
  type Balance,
  endWords,
  moneyWords,
  type OrderPrice,
  priceWords,
} from './before-sending-words.ts';

interface ConfirmOrderProps {
  sending: OrderSendingView;
  draft: OrderDraft;
  price: OrderPrice;
  balance: Balance | undefined;
  /** Why the person may not spend that. */
  over: string | null | undefined;
}

/** `Order 3 translations again for $12.40?` */
function titleWords(n: number, isAgain: boolean, price: string | undefined): string {
  const amount = formatNumber(n);
  if (isAgain)
    return price
      ? plural(n, {
          one: `Order ${amount} translation again for ${price}?`,
          other: `Order ${amount} translations again for ${price}?`,
        })
      : plural(n, {
          one: `Order ${amount} translation again?`,
          other: `Order ${amount} translations again?`,
        });
  return price
    ? plural(n, {
        one: `Order ${amount} translation for ${price}?`,
        other: `Order ${amount} translations for ${price}?`,
      })
    : plural(n, { one: `Order ${amount} translation?`, other: `Order ${amount} translations?` });
}

/** `3 texts, from English into German and Japanese.` */
function whatWords({ rows, sourceLanguage, targets: into }: OrderDraft): string {
  const { length: count } = rows.filter(isFilled);
  const amount = formatNumber(count);
  const source = languageName(sourceLanguage);
  const targets = listed(into.map(languageName));
  return plural(count, {
    one: `${amount} text, from ${source} into ${targets}.`,
    other: `${amount} texts, from ${source} into ${targets}.`,
  });
}

/** Names the money before it is spent, and stays until Gengo has answered. */
export function ConfirmOrder({ sending, draft, price, balance, over }: ConfirmOrderProps) {
  const { state, canTrace, close, confirm } = sending;
  const { data: config } = useQuery(configQuery());
  const amount = priceWords(price);
  const isAgain = unclearOf(state) !== undefined;
  const [isAgreed, setAgreed] = useState(false);
  const isPending = state.is === 'sending';
  const problem = endWords(lastOf(state), balance);
  return (
    <Dialog
      open={state.is === 'confirming' || isPending}
      pending={isPending}
      title={titleWords(countOrdered(draft), isAgain, amount)}
      description={
        <div className="grid gap-2">
          <p>{whatWords(draft)}</p>
          <p>
            {sentences([
              moneyWords(price, balance, config?.mode === 'live'),
              !amount && t`Gengo has not named the price yet.`,
            ])}
          </p>
          {!draft.force && <p>{t`What Gengo has translated before is not charged again.`}</p>}
        </div>
      }
      onClose={close}
    >
      {isAgain && (
        <Banner
          tone="attention"
          title={t`The first sending may have been taken.`}
          detail={t`If it was, what is not translated yet is ordered and paid for twice. Look at the translations since then before you go on.`}
        />
      )}
      <Form
        label={t`Place the order`}
        tone={isAgain ? 'danger' : 'primary'}
        problem={problem && <Banner {...problem} />}
        refusal={undefined}
        pending={isPending}
        submitLabel={
          isAgain ? t`Send it again` : amount ? t`Order for ${amount}` : t`Place the order`
        }
        pendingLabel={t`Ordering…`}
        other={<Button onClick={isPending ? undefined : close}>{t`Not yet`}</Button>}
        reason={over ?? (canTrace || isAgreed ? undefined : t`Tick the sentence above first.`)}
        onSubmit={() => confirm(isAgreed)}
      >
        {!canTrace && (
          <CheckField
            label={t`This browser keeps nothing: if it crashes before Gengo answers, this order could not be traced.`}
            checked={isAgreed}
            onChange={setAgreed}
          />
        )}
      </Form>
    </Dialog>
  );
}
