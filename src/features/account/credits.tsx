import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { balanceQuery } from '#api/account/account.ts';
import { statsQuery } from '#api/account/account-details.ts';
import { i18n } from '#lib/language/i18n.ts';
import { absoluteTime, formatPrice } from '#lib/language/write.ts';
import { FactList } from '#ui/fact-list.tsx';
import { FactsToCome, Part, Read } from './part.tsx';

type Names = Readonly<Record<string, MessageDescriptor>>;

const BILLING_TYPES: Names = { 'Pre-pay': msg`Prepaid` };
const CUSTOMER_TYPES: Names = { Retail: msg`Retail` };

/** Another one is shown as Gengo names it. */
function nameOf(names: Names, type: string | undefined): string | undefined {
  const name = type !== undefined && Object.hasOwn(names, type) ? names[type] : undefined;
  return name ? i18n._(name) : type;
}

/** What is left and what was spent. */
export function Credits() {
  const balance = useQuery(balanceQuery());
  const stats = useQuery(statsQuery());
  return (
    <Part title={t`Credits`}>
      <Read
        query={balance}
        failed={t`Galley could not read the balance.`}
        skeleton={<FactsToCome widths={{ [t`Balance`]: '6rem' }} />}
      >
        {({ credits, currency }) => (
          <FactList
            layout="rows"
            facts={[
              {
                label: t`Balance`,
                value: (
                  <span className="block text-2xl leading-6 tabular-nums">
                    {formatPrice(credits, currency)}
                  </span>
                ),
              },
            ]}
          />
        )}
      </Read>
      <Read
        query={stats}
        failed={t`Galley could not read what was spent.`}
        skeleton={
          <FactsToCome
            widths={{
              [t`Spent`]: '4.5rem',
              [t`Customer since`]: '13rem',
              [t`Billing type`]: '4rem',
              [t`Customer type`]: '4rem',
            }}
          />
        }
      >
        {(read) => (
          <FactList
            layout="rows"
            facts={[
              { label: t`Spent`, value: formatPrice(read.credits_spent, read.currency) },
              {
                label: t`Being processed`,
                value: read.processing && formatPrice(read.processing, read.currency),
              },
              {
                label: t`Customer since`,
                value: read.user_since !== undefined && absoluteTime(read.user_since),
              },
              { label: t`Billing type`, value: nameOf(BILLING_TYPES, read.billing_type) },
              { label: t`Customer type`, value: nameOf(CUSTOMER_TYPES, read.customer_type) },
            ]}
          />
        )}
      </Read>
    </Part>
  );
}
