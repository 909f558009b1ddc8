import { ApiError } from '#api/wire/errors.ts';
import { errorWords } from '#api/wire/error-words.ts';
import type { Doubt } from '#api/order/find-submission.ts';
import { difference, isNegative } from '#lib/money/money.ts';
import { formatPrice } from '#lib/language/write.ts';
import type { News } from '#ui/sending/sending-news.tsx';
import { count } from '../count.ts';
import { doubtOf, type Ended, type Sending, unclearOf } from '#api/sending/order/order-machine.ts';

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
  const unclear = state.is === 'sending' ? undefined : unclearOf(state);
  if (unclear)
    return {
      tone: 'attention',
      title: 'It is not clear whether this was ordered.',
      detail: DOUBTS[doubtOf(unclear)],
    };
  return undefined;
}

const LOOK_FIRST = 'Look at the translations since then yourself before you send it again.';

/** Why it is not clear, and what to do. */
const DOUBTS: Readonly<Record<Doubt, string>> = {
  unread: `Its answer was lost, and the account’s translations since then could not all be read. Look again later. ${LOOK_FIRST}`,
  alike: `Its answer was lost, and the account holds translations like some of these, perhaps of another order. ${LOOK_FIRST}`,
  queued: `Its answer was lost, and Gengo is still taking in other orders of these minutes: this one may be among them. Look again in some minutes. ${LOOK_FIRST}`,
  spent: `Its answer was lost. The account shows no translation of it, but more is gone from the balance than the newer translations cost. Look again in some minutes, and ask Gengo before you send it again.`,
  approved: `Its answer was lost. The account shows no new translation of it, but one of the same text that waited for review is approved now, as an order of old texts does by itself. What Gengo had translated is not charged again: look at those translations before you send it again.`,
  old: `Its answer was lost, and Gengo had translated all of these texts before: an order of them makes no new translation, so that none could show. Nothing is charged for it. The old translations are in the list; send it again only if one is missing there.`,
  repeated: `Gengo refused it, because it took the same order minutes ago; but the account does not show that order. ${LOOK_FIRST}`,
  'no-fence': `It was sent by an older version of Galley, and no translation shows that it was taken; an older Galley did not note enough to be sure that it was not. ${LOOK_FIRST}`,
};

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
  if (last.is === 'not-ordered') return NOT_ORDERED;
  if (last.is === 'not-kept') return NOT_KEPT;
  if (last.is === 'unread') return unreadWords(last.error);
  const { error } = last;
  if (error instanceof ApiError && error.kind === 'invalid') return undefined;
  const { title, detail } = errorWords(error);
  if (!(error instanceof ApiError)) return { tone: 'bad', title, detail };
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
  tone: 'attention',
  title: 'Nothing was ordered.',
  detail:
    'The answer was lost, and the account holds no new translation of these texts, two minutes and more after it. You can send it again. Only texts that Gengo had translated before would not show: sending those again charges nothing.',
} as const satisfies News;

const NOT_KEPT = {
  tone: 'bad',
  title: 'Nothing was sent.',
  detail:
    'This browser could not keep a note of the order: its storage is full or forbidden. Make room, or allow storage for this site; or tick the sentence above and order without it.',
} as const satisfies News;

/** The account was to be read before the order was sent. */
function unreadWords(error: Error): News {
  const { title, detail } =
    error instanceof ApiError && error.kind === 'offline'
      ? { title: 'There was no network', detail: 'Order again when you are online.' }
      : errorWords(error);
  return {
    tone: 'bad',
    title: 'Nothing was sent.',
    detail: `Before an order Galley looks at the newest translations, by which it would find the order again, and could not. ${title}. ${detail}`,
  };
}

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
