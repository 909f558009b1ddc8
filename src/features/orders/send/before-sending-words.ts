import type { MessageDescriptor } from '@lingui/core';
import { msg, plural, t } from '@lingui/core/macro';
import { ApiError } from '#api/wire/errors.ts';
import { errorWords } from '#api/wire/error-words.ts';
import type { Doubt } from '#api/order/find-submission.ts';
import { difference, isNegative } from '#lib/money/money.ts';
import { i18n } from '#lib/language/i18n.ts';
import { sentences } from '#lib/language/sentences.ts';
import { titled } from '#lib/language/titled.ts';
import { formatNumber, formatPrice } from '#lib/language/write.ts';
import type { News } from '#ui/sending/sending-news.tsx';
import type { RowFault } from '../draft/checked-rows.ts';
import type { DraftFaults } from '../draft/draft-faults.ts';
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
  credits === undefined ? undefined : aboutWords(formatPrice(credits, currency), isEstimate);

const aboutWords = (price: string, isEstimate: boolean) => (isEstimate ? t`about ${price}` : price);

/** What the money does, in so many words. */
export function moneyWords(
  price: OrderPrice,
  balance: Balance | undefined,
  isLive: boolean,
): string {
  const spends = isLive ? t`This spends money.` : t`Sandbox: no money is spent.`;
  const left = leftOf(price, balance);
  if (!balance || !left) return spends;
  const has = formatPrice(balance.credits, balance.currency);
  const rest = aboutWords(left.amount, price.isEstimate);
  const balanceWords = left.isShort
    ? t`The balance of ${has} does not cover it: Gengo will refuse the order.`
    : t`Of the balance of ${has}, ${rest} is left.`;
  return sentences([spends, balanceWords]);
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
      title: t`This order is being sent in another tab.`,
      detail: t`Galley waits for what becomes of it there.`,
    };
  if (state.is === 'looking') return LOOKING[state.why]();
  const unclear = state.is === 'sending' ? undefined : unclearOf(state);
  if (unclear)
    return {
      tone: 'attention',
      title: t`It is not clear whether this was ordered.`,
      detail: i18n._(DOUBTS[doubtOf(unclear)]),
    };
  return undefined;
}

/** Why it is not clear, and what to do. */
const DOUBTS: Readonly<Record<Doubt, MessageDescriptor>> = {
  unread: msg`Its answer was lost, and the account’s translations since then could not all be read. Look again later. Look at the translations since then yourself before you send it again.`,
  alike: msg`Its answer was lost, and the account holds translations like some of these, perhaps of another order. Look at the translations since then yourself before you send it again.`,
  queued: msg`Its answer was lost, and Gengo is still taking in other orders of these minutes: this one may be among them. Look again in some minutes. Look at the translations since then yourself before you send it again.`,
  spent: msg`Its answer was lost. The account shows no translation of it, but more is gone from the balance than the newer translations cost. Look again in some minutes, and ask Gengo before you send it again.`,
  approved: msg`Its answer was lost. The account shows no new translation of it, but one of the same text that waited for review is approved now, as an order of old texts does by itself. What Gengo had translated is not charged again: look at those translations before you send it again.`,
  old: msg`Its answer was lost, and Gengo had translated all of these texts before: an order of them makes no new translation, so that none could show. Nothing is charged for it. The old translations are in the list; send it again only if one is missing there.`,
  repeated: msg`Gengo refused it, because it took the same order minutes ago; but the account does not show that order. Look at the translations since then yourself before you send it again.`,
  'no-fence': msg`It was sent by an older version of Galley, and no translation shows that it was taken; an older Galley did not note enough to be sure that it was not. Look at the translations since then yourself before you send it again.`,
};

const LOOKING = {
  lost: () => ({
    tone: 'attention',
    title: t`Not known yet whether this was ordered.`,
    detail: t`It was sent, and the answer was lost. Galley looks for it among the newest translations of the account, for two minutes and more. Nothing is sent a second time, and what you typed is kept.`,
  }),
  repeated: () => ({
    tone: 'info',
    title: t`Already ordered minutes ago.`,
    detail: t`Gengo took the same order within the last five minutes, and did not take it a second time. Galley looks for that order.`,
  }),
} as const satisfies Record<string, () => News>;

/** What is told of a try that ordered nothing; undefined where fields say it. */
export function endWords(last: Ended | undefined, balance: Balance | undefined): News | undefined {
  if (!last) return undefined;
  if (last.is === 'not-ordered') return notOrdered();
  if (last.is === 'not-kept') return notKept();
  if (last.is === 'unread') return unreadWords(last.error);
  const { error } = last;
  if (error instanceof ApiError && error.kind === 'invalid') return undefined;
  const { title, detail, said } = errorWords(error);
  if (!(error instanceof ApiError)) return { tone: 'bad', title, detail };
  if (error.kind !== 'no-credits')
    return { tone: 'bad', title: t`Nothing was ordered.`, detail: titled(title, detail), said };
  const has = balance && formatPrice(balance.credits, balance.currency);
  return {
    tone: 'bad',
    title,
    detail:
      has === undefined
        ? t`Nothing was ordered. Add credits to the account at gengo.com, or order less, and send it again.`
        : t`Nothing was ordered. The balance is ${has}. Add credits to the account at gengo.com, or order less, and send it again.`,
  };
}

const notOrdered = (): News => ({
  tone: 'attention',
  title: t`Nothing was ordered.`,
  detail: t`The answer was lost, and the account holds no new translation of these texts, two minutes and more after it. You can send it again. Only texts that Gengo had translated before would not show: sending those again charges nothing.`,
});

const notKept = (): News => ({
  tone: 'bad',
  title: t`Nothing was sent.`,
  detail: t`This browser could not keep a note of the order: its storage is full or forbidden. Make room, or allow storage for this site; or tick the sentence above and order without it.`,
});

/** The account was to be read before the order was sent. */
function unreadWords(error: Error): News {
  const { title, detail, said } =
    error instanceof ApiError && error.kind === 'offline'
      ? {
          title: t`There was no network`,
          detail: t`Order again when you are online.`,
          said: undefined,
        }
      : errorWords(error);
  return {
    tone: 'bad',
    title: t`Nothing was sent.`,
    detail: sentences([
      t`Before an order Galley looks at the newest translations, by which it would find the order again, and could not.`,
      titled(title, detail),
    ]),
    said,
  };
}

/** Files that have no price yet: nothing is wrong with them. */
const isWaiting = (faults: readonly RowFault[]) =>
  faults.every(({ field, target }) => field === 'file' && target !== undefined);

/** How many texts have something to correct. */
export const countWrong = ({ rows }: Pick<DraftFaults, 'rows'>): number =>
  [...rows.values()].filter((faults) => !isWaiting(faults)).length;

/** Why an order cannot be sent yet, beside its button: what is to be done first, or waited for. */
export function faultReason({ order, rows }: DraftFaults): string | undefined {
  const [first] = order;
  if (first) return first.message;
  const wrong = countWrong({ rows });
  const waiting = rows.size - wrong;
  const [amount, files] = [formatNumber(wrong), formatNumber(waiting)];
  if (wrong > 0)
    return plural(wrong, {
      one: `${amount} text needs correcting.`,
      other: `${amount} texts need correcting.`,
    });
  return waiting > 0
    ? plural(waiting, {
        one: `${files} file is waiting for its price.`,
        other: `${files} files are waiting for their price.`,
      })
    : undefined;
}
