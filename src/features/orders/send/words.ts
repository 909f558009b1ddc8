import { ApiError } from '#api/errors.ts';
import { errorWords } from '#api/error-words.ts';
import { difference, isNegative } from '#lib/money.ts';
import { isFilled, type OrderDraft } from '#lib/order-draft.ts';
import { formatPrice } from '#lib/price.ts';
import type { News } from '#ui/sending-news.tsx';
import { count } from '../count.ts';
import { type Ended, type Sending, unclearOf } from './machine.ts';

/** What an order costs, as far as it is known. */
export interface OrderPrice {
  /** A decimal string; undefined while it is not known. */
  credits: string | undefined;
  currency: string;
  /** Counted here: Gengo has not named it. */
  isEstimate: boolean;
}

export interface Balance {
  credits: string;
  currency: string;
}

/** `$12.40`, `about $12.40`; undefined while it is not known. */
export const priceWords = ({ credits, currency, isEstimate }: OrderPrice): string | undefined =>
  credits === undefined
    ? undefined
    : `${isEstimate ? 'about ' : ''}${formatPrice(credits, currency)}`;

export const countTranslations = ({ rows, targets }: OrderDraft): number =>
  rows.filter(isFilled).length * targets.length;

/** What the money does, in so many words. */
export function moneyWords(
  price: OrderPrice,
  balance: Balance | undefined,
  isLive: boolean,
): string {
  const spends = isLive ? 'This spends money.' : 'Sandbox: no money is spent.';
  const left = leftOf(price, balance);
  if (!balance || !left) return spends;
  const has = formatPrice(balance.credits, balance.currency);
  return left.isShort
    ? `${spends} The balance of ${has} does not cover it: Gengo will refuse the order.`
    : `${spends} Of the balance of ${has}, ${price.isEstimate ? 'about ' : ''}${left.amount} is left.`;
}

/** What the order leaves of the balance, in words; undefined while that is not known. */
export function leftOf(
  { credits, currency }: OrderPrice,
  balance: Balance | undefined,
): { amount: string; isShort: boolean } | undefined {
  if (!balance || balance.currency !== currency || credits === undefined) return undefined;
  const left = difference(balance.credits, credits);
  return {
    amount: formatPrice(left, currency),
    isShort: isNegative(left),
  };
}

/** What is told of a sending that is not over, or not known to be. */
export function standWords(state: Sending): News | undefined {
  if (state.is === 'elsewhere')
    return {
      tone: 'info',
      title: 'This order is being sent in another tab.',
      detail: 'Galley waits for what becomes of it there.',
    };
  if (state.is === 'looking') return LOOKING[state.why];
  if (unclearOf(state))
    return {
      tone: 'attention',
      title: 'It is not clear whether this was ordered.',
      detail:
        'Its answer was lost, and two minutes of looking did not tell: the account could not be read whole, or holds translations like these. Look at the translations since then yourself before you send it again.',
    };
  return undefined;
}

const LOOKING = {
  lost: {
    tone: 'attention',
    title: 'Not known yet whether this was ordered.',
    detail:
      'It was sent, and the answer was lost. Galley looks for it among the newest translations of the account, for two minutes and more. Nothing is sent a second time, and what you typed is kept.',
  },
  repeated: {
    tone: 'info',
    title: 'Already ordered minutes ago.',
    detail:
      'Gengo took the same order within the last five minutes, and did not take it a second time. Galley looks for that order.',
  },
} as const satisfies Record<string, News>;

/** What is told of a try that ordered nothing; undefined where fields say it. */
export function endWords(last: Ended | undefined, balance: Balance | undefined): News | undefined {
  if (!last) return undefined;
  if (last.is === 'not-ordered') return NOT_ORDERED[last.why];
  const { error } = last;
  if (error instanceof ApiError && error.kind === 'invalid') return undefined;
  const { title, detail } = errorWords(error);
  if (!(error instanceof ApiError))
    return { tone: 'bad', title: 'Nothing was sent.', detail: error.message };
  if (error.kind !== 'no-credits')
    return { tone: 'bad', title: 'Nothing was ordered.', detail: `${title}. ${detail}` };
  const has = balance ? ` The balance is ${formatPrice(balance.credits, balance.currency)}.` : '';
  return {
    tone: 'bad',
    title,
    detail: `Nothing was ordered.${has} Add credits to the account at gengo.com, or order less, and send it again.`,
  };
}

const NOT_ORDERED = {
  lost: {
    tone: 'attention',
    title: 'Nothing was ordered.',
    detail:
      'The answer was lost, and two minutes later the account holds no new translation of these texts. You can send it again. Only texts that Gengo had translated before would not show: sending those again charges nothing.',
  },
  repeated: {
    tone: 'attention',
    title: 'Gengo took the same order minutes ago.',
    detail:
      'It refused to take it a second time, but the account shows no such order. Look at the newest translations before you send it again, in five minutes at the earliest.',
  },
} as const satisfies Record<string, News>;

/** Why an order cannot be sent yet, beside its button: what is to be done first. */
export function faultReason(
  order: readonly { message: string }[],
  rows: number,
): string | undefined {
  const [first] = order;
  if (first) return first.message;
  return rows > 0
    ? `${count(rows, 'text')} ${rows === 1 ? 'needs' : 'need'} correcting.`
    : undefined;
}
