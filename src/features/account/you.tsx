import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import type { Config } from '#api/account/config.ts';
import { type Action, ACTIONS } from '#lib/policy/actions.ts';
import { i18n } from '#lib/language/i18n.ts';
import { formatPrice, listed } from '#lib/language/write.ts';
import { roleName } from '#lib/policy/role-words.ts';
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
            {
              label: t({ message: 'Name', context: 'person' }),
              value: <bdi className="wrap-anywhere">{person}</bdi>,
            },
            { label: t`Role`, value: listed(roles.map(roleName)) },
            { label: t`You may`, value: said(true) },
            { label: t`You may not`, value: said(false) },
            {
              label: t`Approvals`,
              value: limits && approvalLimit(amountsOf(limits.currency, limits.approve)),
            },
            {
              label: t`Orders`,
              value: limits && orderLimit(amountsOf(limits.currency, limits.order)),
            },
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

/** What one may spend, written: on one, and from midnight to midnight. */
type Amounts = readonly [one: string | undefined, all: string | undefined];

function amountsOf(currency: string, limit: NonNullable<Config['limits']>['approve']): Amounts {
  const { each, day } = limit ?? {};
  return [each && formatPrice(each, currency), day && formatPrice(day, currency)];
}

/** "Up to $50.00 a translation and $500.00 a day (UTC)"; undefined: anything. */
function approvalLimit([one, all]: Amounts): string | undefined {
  if (one && all) return t`Up to ${one} a translation and ${all} a day (UTC)`;
  return one ? t`Up to ${one} a translation` : dayLimit(all);
}

function orderLimit([one, all]: Amounts): string | undefined {
  if (one && all) return t`Up to ${one} an order and ${all} a day (UTC)`;
  return one ? t`Up to ${one} an order` : dayLimit(all);
}

const dayLimit = (all: string | undefined) => all && t`Up to ${all} a day (UTC)`;
