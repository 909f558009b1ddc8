import { plural, t } from '@lingui/core/macro';
import { useState } from 'react';
import type { Job } from '#api/schema/job.ts';
import { formatNumber } from '#lib/language/write.ts';
import { addPoint, countPoints, pointIn } from '#lib/text/quoted-point.ts';
import type { Place } from '#lib/text/text-range.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Button } from '#ui/button.tsx';
import { FactItem } from './fact-item.tsx';
import type { FactRow } from './fact-rows.ts';
import { useFacts } from './use-facts.ts';
import { usePointedOut } from './use-pointed-out.ts';

/** The request for corrections, as it is written so far. */
export interface Request {
  written: string;
  onWrite: (text: string) => void;
  /** Opens its form. */
  onOpen: () => void;
}

export interface EvidenceProps {
  account: string;
  job: Job;
  /** What is pointed at in both texts. */
  place: Place | undefined;
  onPlace: (place: Place | undefined) => void;
  /** Absent where no corrections can be asked for now. */
  request: Request | undefined;
}

/** What the source says, and where the translation says it: for who cannot read the translation. */
export function Evidence(props: EvidenceProps) {
  const { rows, count, isBroken } = useFacts(props.account, props.job);
  if (isBroken) return <p>{t`The facts could not be read: reload to try again.`}</p>;
  if (!rows || !count) return <p className="text-soft">{t`Reading…`}</p>;
  if (rows.length === 0)
    return (
      <p className="text-soft">
        {t`The source holds no numbers, dates, prices, addresses, placeholders or names to look for.`}
      </p>
    );
  const [found, all] = [formatNumber(count.found), formatNumber(count.all)];
  return (
    <>
      <p className="flex justify-between gap-4 text-sm text-soft">
        <span>{t`In the order of the source`}</span>
        <output className="tabular-nums">{t`${found} of ${all} found`}</output>
      </p>
      <FactList {...props} rows={rows} />
      {props.request && <Points {...props.request} />}
    </>
  );
}

/** Outside of what is drawn: before anything is found there is nothing to point out. */
function FactList({
  job,
  rows,
  place,
  onPlace,
  request,
}: EvidenceProps & { rows: readonly FactRow[] }) {
  const [looked, onLook] = useState<Place>();
  const announce = useAnnounce();
  usePointedOut(job, rows, looked);
  const ask = ({ source, question = '' }: FactRow, { written, onWrite }: Request) => {
    const next = `${addPoint(written, source)}${question}`;
    onWrite(next);
    const point = formatNumber(pointIn(next, source, question) ?? 0);
    announce(t`Added to the request for corrections as point ${point}.`);
  };
  return (
    <ul aria-label={t`What the source says`} className="facts">
      {rows.map((row, index) => (
        <FactItem
          // oxlint-disable-next-line react/no-array-index-key -- a fact may stand twice in a text, always in this order
          key={index}
          job={job}
          row={row}
          isSelected={place === row.place}
          onSelect={() => onPlace(place === row.place ? undefined : row.place)}
          onLook={onLook}
          point={
            row.question === undefined || !request
              ? undefined
              : pointIn(request.written, row.source, row.question)
          }
          onAsk={request && (() => ask(row, request))}
        />
      ))}
    </ul>
  );
}

/** What will be asked: it is written in the form, and sent from there. */
function Points({ written, onOpen }: Request) {
  const count = countPoints(written);
  if (count === 0) return null;
  const amount = formatNumber(count);
  return (
    <Button className="justify-self-start" onClick={onOpen}>
      {t`Request corrections with ${plural(count, { one: 'one point', other: `${amount} points` })}`}
    </Button>
  );
}
