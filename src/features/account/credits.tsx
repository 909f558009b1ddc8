import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { balanceQuery } from '#api/account/account.ts';
import { statsQuery } from '#api/account/account-details.ts';
import { absoluteTime, formatPrice } from '#lib/language/write.ts';
import { FactList } from '#ui/fact-list.tsx';
import { FactsToCome, Part, Read } from './part.tsx';

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
              [t`Billing`]: '4rem',
              [t`Customer`]: '4rem',
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
                label: t`Processing`,
                value: read.processing && formatPrice(read.processing, read.currency),
              },
              {
                label: t`Customer since`,
                value: read.user_since !== undefined && absoluteTime(read.user_since),
              },
              { label: t`Billing`, value: read.billing_type },
              { label: t`Customer`, value: read.customer_type },
            ]}
          />
        )}
      </Read>
    </Part>
  );
}
