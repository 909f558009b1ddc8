import { msg, t } from '@lingui/core/macro';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { CUTS, type InsightSearch, type Period } from '#lib/insight/period.ts';
import { paths } from '#lib/paths.ts';
import { Button } from '#ui/button.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import { cutWords } from './words.ts';

const OtherTimePart = lazyPart({
  what: msg`Another time`,
  load: async () => (await import('./other-time.tsx')).OtherTime,
});

/** The times that most people ask for, by what the address says of them. */
const presets = () => [
  { from: '30d', label: t`30 days` },
  { from: '90d', label: t`90 days` },
  { from: undefined, label: t`12 months` },
];

export interface AskedBarProps {
  search: InsightSearch;
  period: Period;
}

/** Of which time, and divided by what: the address says it. `onEnd`: takes the end of its line, where there is room. */
export function AskedBar({
  search,
  period,
  onEnd,
}: AskedBarProps & { onEnd: (end: HTMLElement | null) => void }) {
  const navigate = useNavigate();
  const isPreset = search.to === undefined && presets().some(({ from }) => from === search.from);
  const [isOpen, setOpen] = useState(!isPreset);
  const words = cutWords();
  return (
    <div className="grid gap-3 print:hidden">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <nav aria-label={t`Time`} className="flex flex-wrap gap-1">
          {presets().map(({ from, label }) => {
            const isHere = isPreset && !isOpen && from === search.from;
            return (
              <Link
                key={label}
                to={paths.insight({ from, by: search.by })}
                aria-current={isHere ? 'true' : undefined}
                onClick={() => setOpen(false)}
                className="button button-quiet button-small insight-time"
              >
                {label}
              </Link>
            );
          })}
          <Button className="button-small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t`Other…`}
          </Button>
        </nav>
        <select
          aria-label={t`Divided by`}
          className="control w-auto text-sm"
          value={search.by ?? CUTS[0]}
          onChange={({ target }) => {
            const by = CUTS.find((cut) => cut === target.value && cut !== 'language');
            void navigate(paths.insight({ ...search, by }));
          }}
        >
          {CUTS.map((cut) => (
            <option key={cut} value={cut}>
              {words[cut]}
            </option>
          ))}
        </select>
        <div ref={onEnd} className="ms-auto min-h-8 min-w-28 text-end" />
      </div>
      {isOpen && (
        <OtherTimePart key={`${search.from} ${search.to}`} search={search} period={period} />
      )}
    </div>
  );
}
