import { plural, t } from '@lingui/core/macro';
import { errorWords } from '#api/wire/error-words.ts';
import { formatNumber } from '#lib/language/write.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { useFindOrders } from './use-find-orders.ts';

/** What the list of orders is made of, and a way to make it longer. */
export function FindOrders() {
  const { data, error, isPending, mutate } = useFindOrders();
  return (
    <section
      aria-label={t`Where these orders come from`}
      className="grid justify-items-start gap-3"
    >
      <p className="max-w-prose text-soft">
        {t`Gengo has no list of orders. These are the orders of the translations that this browser has read so far.`}
      </p>
      <Button pending={isPending} onClick={() => mutate()}>
        {isPending ? t`Looking…` : t`Look among the newest 200 translations`}
      </Button>
      {data && <output className="text-sm text-soft">{found(data)}</output>}
      {error && (
        <Banner tone="bad" title={errorWords(error).title} detail={errorWords(error).detail} />
      )}
    </section>
  );
}

function found({ read, failed, orders }: { read: number; failed: number; orders: number }) {
  const [texts, all] = [formatNumber(read), formatNumber(orders)];
  const missing = formatNumber(failed);
  const lookedAt = plural(read, { one: `${texts} translation`, other: `${texts} translations` });
  const seen = plural(orders, { one: `${all} order`, other: `${all} orders` });
  return failed === 0
    ? t`Looked at ${lookedAt}: ${seen}.`
    : t`Looked at ${lookedAt}: ${seen}. ${missing} could not be read: look again.`;
}
