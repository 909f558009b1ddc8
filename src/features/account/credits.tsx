import { useQuery } from '@tanstack/react-query';
import { balanceQuery } from '#api/account/account.ts';
import { statsQuery } from '#api/account/account-details.ts';
import { absoluteTime } from '#lib/time/dates.ts';
import { formatPrice } from '#lib/money/price.ts';
import { FactList } from '#ui/fact-list.tsx';
import { FactsToCome, Part, Read } from './part.tsx';

/** What is left and what was spent. */
export function Credits() {
  const balance = useQuery(balanceQuery());
  const stats = useQuery(statsQuery());
  return (
    <Part title="Credits">
      <Read
        query={balance}
        subject="the balance"
        skeleton={<FactsToCome widths={{ Balance: '6rem' }} />}
      >
        {({ credits, currency }) => (
          <FactList
            layout="rows"
            facts={[
              {
                label: 'Balance',
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
        subject="what was spent"
        skeleton={
          <FactsToCome
            widths={{
              Spent: '4.5rem',
              'Customer since': '13rem',
              Billing: '4rem',
              Customer: '4rem',
            }}
          />
        }
      >
        {(read) => (
          <FactList
            layout="rows"
            facts={[
              { label: 'Spent', value: formatPrice(read.credits_spent, read.currency) },
              {
                label: 'Processing',
                value: read.processing && formatPrice(read.processing, read.currency),
              },
              {
                label: 'Customer since',
                value: read.user_since !== undefined && absoluteTime(read.user_since),
              },
              { label: 'Billing', value: read.billing_type },
              { label: 'Customer', value: read.customer_type },
            ]}
          />
        )}
      </Read>
    </Part>
  );
}
