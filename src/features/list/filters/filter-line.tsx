import { t } from '@lingui/core/macro';
import { useId, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { formatNumber } from '#lib/language/write.ts';
import { tierName } from '#lib/order/tier-words.ts';
import { languageName } from '#lib/text/languages.ts';
import { paths } from '#lib/paths.ts';
import { Button } from '#ui/button.tsx';
import { NumberField, TextField } from '#ui/form/text-field.tsx';
import { useWide } from '#ui/hooks/use-wide.ts';
import { KeyHint, useKeys, useShortcut } from '#ui/keys/use-keys.tsx';
import { Choice } from './choice.tsx';
import { choicesWith, targetsOf } from './choices.ts';
import { DateFilter } from './date-filter.tsx';
import { hasFilters, type ListSearch, parse } from './list-address.ts';
import { useChoices } from './use-choices.ts';
import { useLatestSearch } from './use-latest-search.ts';
import { useTyped } from './use-typed.ts';

/** What a narrow screen folds away. */
const FOLDED = ['after', 'before', 'count', 'pair', 'tier', 'order'] as const;

/** A control of the line: lower than those of a form. */
const LOW = 'min-h-8 py-1 text-sm';

/** All filters but the status, in one line that says what is sought. They mirror the address and write it. */
export function FilterLine({ search: current }: { search: ListSearch }) {
  const id = useId();
  const isWide = useWide();
  const [isOpen, setIsOpen] = useState(false);
  const navigate = useNavigate();
  const search = useLatestSearch(current);
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
  const { status, sort } = search;
  const set = FOLDED.filter((name) => search[name] !== undefined).length;
  const amount = formatNumber(set);
  return (
    <search aria-label={t`Filter translations`} className="flex flex-wrap items-center gap-2">
      <SearchField search={search} go={go} />
      {!isWide && (
        <Button
          className="button-small"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          {set > 0 ? t`Filters (${amount} set)` : t`Filters`}
        </Button>
      )}
      <div
        id={id}
        hidden={!isWide && !isOpen}
        className={isWide || isOpen ? 'flex flex-wrap items-center gap-2' : ''}
      >
        <Choices search={search} go={go} />
        {hasFilters({ ...search, status: undefined }) && (
          <Link className="px-1 text-sm" to={paths.jobs({ status, sort })}>
            {t({ message: 'Clear', context: 'filters' })}
          </Link>
        )}
      </div>
    </search>
  );
}

interface PartProps {
  search: ListSearch;
  /** `replace`: no step back leads to each letter. */
  go: (part: Partial<ListSearch>, replace?: boolean) => void;
}

function SearchField({ search, go }: PartProps) {
  const field = useRef<HTMLInputElement>(null);
  const shortcut = useShortcut('search');
  useKeys({ search: () => field.current?.select() });
  const text = useTyped(search.q ?? '', (q) => go({ q }, true));
  return (
    <TextField
      {...text}
      ref={field}
      label={t`Text`}
      isLabelHidden
      className="min-w-0 max-md:flex-1 md:w-72"
      controlClass={`pe-10 ${LOW}`}
      aria-keyshortcuts={shortcut}
      type="search"
      placeholder={t`Title, text, language or number`}
      inside={text.value === '' && <KeyHint action="search" />}
      autoComplete="off"
      spellCheck={false}
    />
  );
}

/** A pair as one reads it in a list of choices, where nothing can be marked up. */
function pairWords(pair: string): string {
  const [source = '', target = ''] = pair.split('~').map(languageName);
  return t`${target}, from ${source}`;
}

function Choices({ search, go }: PartProps) {
  const { pairs, tiers, orders } = choicesWith(useChoices(), search);
  return (
    <>
      <Choice
        label={t`Into`}
        value={search.pair ?? ''}
        isSet={search.pair !== undefined}
        onChange={(pair) => go({ pair })}
      >
        <option value="">{t`any language`}</option>
        {targetsOf(pairs).map((target) => (
          <option key={target} value={`~${target}`}>
            {languageName(target)}
          </option>
        ))}
        <optgroup label={t`From one language alone`}>
          {pairs
            .filter((pair) => !pair.startsWith('~'))
            .map((pair) => (
              <option key={pair} value={pair}>
                {pairWords(pair)}
              </option>
            ))}
        </optgroup>
      </Choice>
      <DateFilter search={search} go={go} />
      <Choice
        label={t`Quality`}
        value={search.tier ?? ''}
        isSet={search.tier !== undefined}
        onChange={(tier) => go({ tier })}
      >
        <option value="">{t`any`}</option>
        {tiers.map((tier) => (
          <option key={tier} value={tier}>
            {tierName(tier)}
          </option>
        ))}
      </Choice>
      <OrderField orders={orders} value={search.order} onChange={(order) => go({ order }, true)} />
    </>
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
        isLabelHidden
        className="w-28"
        controlClass={LOW}
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
