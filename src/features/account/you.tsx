import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import type { Config } from '#api/account/config.ts';
import { type Action, ACTIONS } from '#lib/policy/actions.ts';
import { i18n } from '#lib/language/i18n.ts';
import { formatPrice, listed } from '#lib/language/write.ts';
import { FactList } from '#ui/fact-list.tsx';
import { Part } from './part.tsx';

/** Each action of the table of roles, as it follows on "You may:". */
const WORDS: Readonly<Record<Action, MessageDescriptor>> = {
  read: msg`read everything`,
  reset: msg`start the sandbox afresh`,
  comment: msg`comment on translations`,
  comment_own: msg`comment on translations of your own orders`,
  comment_order: msg`comment on orders`,
  revise: msg`request corrections`,
  approve: msg`approve with feedback`,
  reject: msg`reject`,
  archive: msg`archive`,
  quote: msg`ask for prices and upload files`,
  order: msg`order`,
  cancel: msg`cancel`,
};

/** Who the log-in in front says that this is, and what that person may do. Only where people are told apart or recorded. */
export function You({ config }: { config: Config }) {
  const { person, roles = [], may = [], limits, record } = config;
  // Of a part and its whole only what tells more: who may do all may do the part.
  const untold =
    may.includes('comment') || !may.includes('comment_own') ? 'comment_own' : 'comment';
  const said = (isIn: boolean) =>
    listed(
      ACTIONS.filter((action) => action !== untold && may.includes(action) === isIn).map((one) =>
        i18n._(WORDS[one]),
      ),
    );
  return (
    <Part title={t`You`}>
      {person !== undefined && (
        <FactList
          layout="rows"
          facts={[
            { label: t`Name`, value: <bdi className="wrap-anywhere">{person}</bdi> },
            { label: t`Role`, value: listed(roles) },
            { label: t`You may`, value: said(true) },
            { label: t`You may not`, value: said(false) },
            { label: t`Approvals`, value: limits && upTo(limits.currency, limits.approve) },
            { label: t`Orders`, value: limits && upTo(limits.currency, limits.order) },
          ]}
        />
      )}
      {record && (
        <p className="text-sm text-soft">
          {t`What is done here is recorded: who, when and which version, but no texts and no comments.`}
        </p>
      )}
    </Part>
  );
}

/** "Up to $50.00 each and $500.00 a day (UTC)"; undefined: anything. */
function upTo(currency: string, limit: NonNullable<Config['limits']>['approve']) {
  const { each, day } = limit ?? {};
  const amount = (of: string) => formatPrice(of, currency);
  const [one, all] = [each && amount(each), day && amount(day)];
  if (one && all) return t`Up to ${one} each and ${all} a day (UTC)`;
  if (one) return t`Up to ${one} each`;
  return all && t`Up to ${all} a day (UTC)`;
}
