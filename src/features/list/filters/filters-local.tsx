import { t } from '@lingui/core/macro';
import { useId, useRef } from 'react';
import { useNavigate } from 'react-router';
import { languageName } from '#lib/text/languages.ts';
import { paths } from '#lib/paths.ts';
import { SelectField } from '#ui/form/select-field.tsx';
import { NumberField, TextField } from '#ui/form/text-field.tsx';
import { useKeys, useShortcut } from '#ui/keys/use-keys.tsx';
import { choicesWith } from './choices.ts';
import { type ListSearch, parse } from './search.ts';
import { useChoices } from './use-choices.ts';
import { useLatestSearch } from './use-latest-search.ts';
import { useTyped } from './use-typed.ts';

/** A pair as one reads it in a list of choices, where nothing can be marked up. */
function pairWords(pair: string): string {
  const [source = '', target = ''] = pair.split('~').map(languageName);
  return t`${source} to ${target}`;
}

/** The filters that Galley applies to what it has read: nothing is asked of Gengo, so they act at once. */
export function LocalFilters({ search: current }: { search: ListSearch }) {
  const navigate = useNavigate();
  const search = useLatestSearch(current);
  const choices = choicesWith(useChoices(), search);
  /** By way of `parse`, so that a value that the address cannot hold is no filter. */
  const go = (part: Partial<ListSearch>, replace = false) => {
    const address = new URL(paths.jobs({ ...search, ...part }), location.origin);
    void navigate(paths.jobs(parse(address.searchParams)), {
      replace,
      preventScrollReset: true,
      // A busy machine would draw the new address seconds later, and the next filter would start from the old one.
      flushSync: true,
    });
  };
  const field = useRef<HTMLInputElement>(null);
  const shortcut = useShortcut('search');
  useKeys({ search: () => field.current?.select() });
  const text = useTyped(search.q ?? '', (q) => go({ q }, true));
  return (
    <search
      aria-label={t`Filter what has been read`}
      className="grid grid-cols-2 gap-x-4 gap-y-3 sm:flex sm:flex-wrap sm:items-start"
    >
      <TextField
        {...text}
        ref={field}
        label={t`Text`}
        className="max-sm:col-span-2 sm:w-64"
        aria-keyshortcuts={shortcut}
        type="search"
        placeholder={t`In titles and texts`}
        autoComplete="off"
        spellCheck={false}
      />
      <SelectField
        label={t`Languages`}
        className="max-sm:col-span-2 sm:w-64"
        value={search.pair ?? ''}
        onChange={(pair) => go({ pair })}
      >
        <option value="">{t`Any languages`}</option>
        {choices.pairs.map((pair) => (
          <option key={pair} value={pair}>
            {pairWords(pair)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t`Tier`}
        className="sm:w-32"
        value={search.tier ?? ''}
        onChange={(tier) => go({ tier })}
      >
        <option value="">{t`Any tier`}</option>
        {choices.tiers.map((tier) => (
          <option key={tier}>{tier}</option>
        ))}
      </SelectField>
      <OrderField
        orders={choices.orders}
        value={search.order}
        onChange={(order) => go({ order }, true)}
      />
      <p className="text-sm text-soft max-lg:basis-full max-sm:col-span-2 lg:mt-9">
        {t`These apply at once, to what has been read.`}
      </p>
    </search>
  );
}

interface OrderFieldProps {
  /** Suggestions: any other number can be typed too. */
  orders: readonly string[];
  value: string | undefined;
  onChange: (order: string) => void;
}

function OrderField({ orders, value = '', onChange }: OrderFieldProps) {
  const listId = useId();
  const typed = useTyped(value, (words) => onChange(words.trim()));
  return (
    <>
      <NumberField
        {...typed}
        label={t`Order`}
        className="sm:w-40"
        list={listId}
        placeholder={t`Any order`}
      />
      <datalist id={listId}>
        {orders.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </datalist>
    </>
  );
}
