import { plural, t } from '@lingui/core/macro';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { formatNumber } from '#lib/language/write.ts';
import { i18n } from '#lib/language/i18n.ts';
import { paths } from '#lib/paths.ts';
import { languageName, toLocale } from '#lib/text/languages.ts';
import { textDirection } from '#lib/language/direction.ts';
import { Badge } from '#ui/badge.tsx';
import { Button } from '#ui/button.tsx';
import { SelectField } from '#ui/form/select-field.tsx';
import { type Column, Table } from '#ui/table.tsx';
import { Verbatim } from '#ui/text/verbatim.tsx';
import { textCount } from '../count.ts';
import type { Choice, Stand } from './choose-wording.ts';
import { pickId, type TextRow } from './rows.ts';
import { ALL_STANDS, STANDS } from './stands.ts';

/** As many texts are drawn at first, and more with each press. */
const SOME = 100;

interface FillTableProps {
  rows: readonly TextRow[];
  targets: readonly string[];
  /** Gengo's code; empty where it is not known. */
  source: string;
  hasFiles: boolean;
  onPick: (id: string, jobId: string) => void;
}

/** Every text, and how it stands in each language. */
export function FillTable({ rows, targets, source, hasFiles, onPick }: FillTableProps) {
  const [stand, setStand] = useState<Stand | ''>('');
  const [limit, setLimit] = useState(SOME);
  const listed = useMemo(
    () =>
      stand === ''
        ? rows
        : rows.filter(({ choices }) => [...choices.values()].some((one) => one.stand === stand)),
    [rows, stand],
  );
  const hidden = listed.length - limit;
  const more = formatNumber(hidden);
  return (
    <section aria-labelledby="texts" className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <h2 id="texts" className="text-lg font-semibold">
          {t`Texts`}{' '}
          <span className="text-base font-normal text-soft">{textCount(listed.length)}</span>
        </h2>
        {targets.length > 0 && (
          <SelectField
            label={t`Show`}
            className="w-52"
            value={stand}
            onChange={(value) => {
              // The options are these.
              setStand(value as Stand | '');
              setLimit(SOME);
            }}
          >
            <option value="">{t`All texts`}</option>
            {ALL_STANDS.map((one) => (
              <option key={one} value={one}>
                {i18n._(STANDS[one].label)}
              </option>
            ))}
          </SelectField>
        )}
      </div>
      {listed.length === 0 ? (
        <p className="text-soft">{t`No text has this status in any of these languages.`}</p>
      ) : (
        <Table
          label={t`Texts`}
          rows={listed.slice(0, limit)}
          rowKey={({ id }) => id}
          {...drawn({ targets, source, hasFiles, onPick })}
        />
      )}
      {hidden > 0 && (
        <p>
          <Button onClick={() => setLimit(limit + SOME)}>
            {plural(hidden, {
              one: `Show more (${more} left)`,
              other: `Show more (${more} left)`,
            })}
          </Button>
        </p>
      )}
    </section>
  );
}

/** The table's columns: what is drawn there is drawn by its cells. */
const drawn = ({ targets, source, hasFiles, onPick }: Omit<FillTableProps, 'rows'>) => ({
  name: {
    label: t`Key and text`,
    draw: (row: TextRow) => Words({ row, source, hasFile: hasFiles }),
  },
  columns: targets.map((target): Column<TextRow> => ({
    label: languageName(target),
    from: 'lg',
    draw: (row) => Cell({ row, target, onPick }),
    drawFolded: (row) => FoldedCell({ row, target, onPick }),
  })),
});

function Words({
  row: { file, unit },
  source,
  hasFile,
}: {
  row: TextRow;
  source: string;
  hasFile: boolean;
}) {
  return (
    <>
      <span className="block text-sm text-soft">
        {hasFile && (
          <>
            <bdi>{file.name}</bdi>
            {' · '}
          </>
        )}
        <bdi>{unit.key}</bdi>
      </span>
      <span
        lang={source ? toLocale(source) : undefined}
        dir={source ? textDirection(source) : 'auto'}
        className="line-clamp-3 whitespace-pre-line"
      >
        {unit.source}
      </span>
    </>
  );
}

interface CellProps {
  row: TextRow;
  target: string;
  onPick: FillTableProps['onPick'];
}

function Cell({ row, target, onPick }: CellProps) {
  const choice = row.choices.get(target);
  if (!choice) return null;
  const { stand, text, jobId } = choice;
  const { label, tone } = STANDS[stand];
  const badge = <Badge tone={tone}>{i18n._(label)}</Badge>;
  return (
    <span className="grid justify-items-start gap-1">
      {jobId === undefined ? badge : <Link to={paths.job(jobId)}>{badge}</Link>}
      {text !== undefined && (
        <Verbatim
          language={target}
          words={text}
          className="line-clamp-2 text-sm wrap-anywhere whitespace-pre-line"
        />
      )}
      {choice.wordings.length > 1 && (
        <Wordings row={row} target={target} choice={choice} onPick={onPick} />
      )}
    </span>
  );
}

/** Under the row's name, where its column has no room. */
function FoldedCell(props: CellProps) {
  return (
    <span className="grid gap-1">
      <span>{languageName(props.target)}</span>
      <Cell {...props} />
    </span>
  );
}

/** The account has this text in more than one wording: which one goes into the file. */
function Wordings({ row, target, choice, onPick }: CellProps & { choice: Choice }) {
  const { length: count } = choice.wordings;
  const amount = formatNumber(count);
  const language = languageName(target);
  const { key } = row.unit;
  const chosen = choice.wordings.find(({ text }) => text === choice.text);
  return (
    <span className="grid gap-1 text-sm">
      <span className="text-soft">
        {plural(count, {
          one: `${amount} wording is approved.`,
          other: `${amount} wordings are approved.`,
        })}
      </span>
      <select
        aria-label={t`Wording of ${key} in ${language}`}
        className="control max-w-60"
        lang={toLocale(target)}
        dir={textDirection(target)}
        value={chosen?.jobId}
        onChange={(event) => onPick(pickId(row.id, target), event.target.value)}
      >
        {choice.wordings.map(({ jobId, text }) => (
          <option key={jobId} value={jobId}>
            {text}
          </option>
        ))}
      </select>
    </span>
  );
}
