import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { formatPrice } from '#lib/language/write.ts';
import { type Config, configQuery } from '#api/account/config.ts';
import { type Balance, leftOf, type OrderPrice, priceWords } from './before-sending-words.ts';

interface OrderSumsProps {
  price: OrderPrice;
  balance: Balance | undefined;
}

/** What is paid, what there is and what is left: always in sight. */
export function OrderSums({ price, balance }: OrderSumsProps) {
  const left = leftOf(price, balance);
  const sums = [
    { label: t`Total`, value: priceWords(price), tone: 'font-semibold' },
    {
      label: t`Balance`,
      value: balance && formatPrice(balance.credits, balance.currency),
      tone: '',
    },
    {
      label: t`Left after it`,
      value: left?.amount,
      tone: left?.isShort ? 'font-medium text-bad' : '',
    },
  ];
  return (
    <dl aria-live="polite" className="composer-sums">
      {sums.map(({ label, value, tone }) => (
        <div key={label}>
          <dt className="text-sm text-soft">{label}</dt>
          <dd className={tone}>{value ?? '–'}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What pressing the button does to the money, before it is pressed. */
export function SpendNote({ price, balance }: OrderSumsProps) {
  const { data: config } = useQuery(configQuery());
  const isShort = leftOf(price, balance)?.isShort;
  return (
    <p className={`flex-auto text-sm lg:basis-60 ${isShort ? 'font-medium text-bad' : ''}`}>
      {isShort ? shortWords() : config && spendWords(config)}
    </p>
  );
}

const shortWords = () =>
  t`The balance does not cover this order: Gengo would refuse all of it. Add credits on Gengo’s site, or order less.`;

const spendWords = ({ mode }: Config) =>
  mode === 'live'
    ? t`Placing this order spends money: Gengo takes the total from the balance.`
    : t`Sandbox: no money is spent.`;
