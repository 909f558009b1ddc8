import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { languageName } from '#lib/text/languages.ts';
import { paths } from '#lib/paths.ts';
import { Field } from '#ui/form/field.tsx';
import { useKeys, useShortcut } from '#ui/keys/use-keys.tsx';
import { choicesWith } from './choices.ts';
import { type ListSearch, parse } from './search.ts';
import { useChoices } from './use-choices.ts';
import { useLatestSearch } from './use-latest-search.ts';
import { useTyped } from './use-typed.ts';

/** A pair as one reads it in a list of choices, where nothing can be marked up. */
const pairWords = (pair: string) => pair.split('~').map(languageName).join(' to ');

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
      aria-label="Filter what has been read"
      className="grid grid-cols-2 gap-x-4 gap-y-3 sm:flex sm:flex-wrap sm:items-start"
    >
      <Field label="Text" className="max-sm:col-span-2 sm:w-64">
        {(control) => (
          <input
            {...control}
            {...text}
            ref={field}
            aria-keyshortcuts={shortcut}
            type="search"
            dir="auto"
            placeholder="In titles and texts"
            autoComplete="off"
            spellCheck={false}
          />
        )}
      </Field>
      <ChoiceField
        label="Languages"
        none="Any languages"
        className="max-sm:col-span-2 sm:w-64"
        choices={choices.pairs}
        wordsOf={pairWords}
        value={search.pair}
        onChange={(pair) => go({ pair })}
      />
      <ChoiceField
        label="Tier"
        none="Any tier"
        className="sm:w-32"
        choices={choices.tiers}
        value={search.tier}
        onChange={(tier) => go({ tier })}
      />
      <OrderField
        orders={choices.orders}
        value={search.order}
        onChange={(order) => go({ order }, true)}
      />
      <p className="text-sm text-soft max-lg:basis-full max-sm:col-span-2 lg:mt-9">
        These apply at once, to what has been read.
      </p>
    </search>
  );
}

interface ChoiceFieldProps {
  label: string;
  /** The choice that leaves out nothing. */
  none: string;
  className: string;
  choices: readonly string[];
  /** How a choice reads; without it, as it is. */
  wordsOf?: (choice: string) => string;
  value: string | undefined;
  onChange: (choice: string) => void;
}

function ChoiceField(props: ChoiceFieldProps) {
  const { label, none, className, choices, wordsOf = String, value = '', onChange } = props;
  return (
    <Field label={label} className={className}>
      {(control) => (
        <select {...control} value={value} onChange={({ target }) => onChange(target.value)}>
          <option value="">{none}</option>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {wordsOf(choice)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface OrderFieldProps {
  /** Suggestions: any other number can be typed too. */
  orders: readonly string[];
  value: string | undefined;
  onChange: (order: string) => void;
}

function OrderField({ orders, value = '', onChange }: OrderFieldProps) {
  const typed = useTyped(value, (words) => onChange(words.trim()));
  return (
    <Field label="Order" className="sm:w-40">
      {(control) => (
        <>
          <input
            {...control}
            {...typed}
            list={`${control.id}-orders`}
            inputMode="numeric"
            placeholder="Any order"
            autoComplete="off"
          />
          <datalist id={`${control.id}-orders`}>
            {orders.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
