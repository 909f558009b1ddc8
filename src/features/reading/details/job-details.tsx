import type { MessageDescriptor } from '@lingui/core';
import { msg, plural, t } from '@lingui/core/macro';
import { type ReactNode, useId } from 'react';
import { Link } from 'react-router';
import type { Job } from '#api/schema/job.ts';
import { paths } from '#lib/paths.ts';
import { i18n } from '#lib/language/i18n.ts';
import { formatNumber } from '#lib/language/write.ts';
import { FactList } from '#ui/fact-list.tsx';
import { Time } from '#ui/time.tsx';
import { dueTime } from '#lib/time/due-time.ts';
import { OutsideLink } from './outside-link.tsx';
import { prettyJson } from './pretty-json.ts';

const ON_DELIVERY = msg`On: approved as soon as it is delivered`;
/** "Off" alone would read as if silence cost nothing: the window is 120 h, though accounts differ. */
const BY_YOU = msg`When nobody decides: Gengo approves by itself, usually five days after delivery`;

/** Where it still matters who approves. */
const isUndecided = ({ status }: Job) => !['approved', 'rejected', 'canceled'].includes(status);

/** All that a translation carries beside its texts; in Gengo's order. */
const DETAILS: readonly { label: MessageDescriptor; draw: (job: Job) => ReactNode }[] = [
  { label: msg`Instructions`, draw: ({ comment }) => comment && <Words text={comment} /> },
  { label: msg`Purpose`, draw: ({ purpose }) => purpose && <Words text={purpose} /> },
  { label: msg`Tone`, draw: ({ tone }) => tone && <Words text={tone} /> },
  {
    label: msg`Attachments`,
    draw: ({ attachments: all }) => all && all.length > 0 && <Attachments all={all} />,
  },
  {
    label: msg`Length limit`,
    draw: ({ max_chars: most }) => most !== undefined && most > 0 && charactersWords(most),
  },
  { label: msg`Glossary`, draw: ({ glossary_id }) => glossary_id },
  { label: msg`Services`, draw: ({ services }) => services?.join(', ') },
  // From 1; 0 was seen where there is no group (gengo-api.md, section 5).
  {
    label: msg`Position in its group`,
    draw: ({ position = 0 }) => position > 0 && formatNumber(position),
  },
  {
    label: msg`Automatic approval`,
    draw: (job) =>
      job.auto_approve === undefined || !isUndecided(job)
        ? undefined
        : i18n._(job.auto_approve ? ON_DELIVERY : BY_YOU),
  },
  { label: msg`Callback`, draw: ({ callback_url: url }) => url && <OutsideLink url={url} /> },
  { label: msg`Preview`, draw: ({ preview_url: url }) => url && <OutsideLink url={url} /> },
  {
    label: msg`Order`,
    draw: ({ order_id: id }) => id !== undefined && <Link to={paths.order(id)}>{id}</Link>,
  },
  { label: msg`ID`, draw: ({ job_id: id }) => id },
  { label: msg({ message: 'Ordered', context: 'when' }), draw: ({ ctime }) => <Time at={ctime} /> },
  { label: msg`Due`, draw: dueTime },
  {
    label: msg`Custom data`,
    draw: ({ custom_data }) => custom_data && <Data text={custom_data} />,
  },
];

function charactersWords(count: number): string {
  const amount = formatNumber(count);
  return plural(count, { one: `${amount} character`, other: `${amount} characters` });
}

/** The small print of one translation. */
export function JobDetails({ job }: { job: Job }) {
  const headingId = useId();
  const facts = DETAILS.map(({ label, draw }) => ({ label: i18n._(label), value: draw(job) }));
  return (
    <section aria-labelledby={headingId} className="grid content-start gap-4">
      <h2 id={headingId} className="text-lg font-semibold">
        {t`Details`}
      </h2>
      <FactList layout="rows" facts={facts} />
    </section>
  );
}

function Words({ text }: { text: string }) {
  return (
    <p dir="auto" className="max-w-prose whitespace-pre-wrap">
      {text}
    </p>
  );
}

function Attachments({ all }: { all: NonNullable<Job['attachments']> }) {
  return (
    <ul className="grid gap-1">
      {all.map(({ url, filename, mime_type: type }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- two attachments may be alike in all they say
        <li key={index}>
          <OutsideLink url={url}>{filename && <bdi>{filename}</bdi>}</OutsideLink>{' '}
          {type && <bdi className="text-sm text-soft">{type}</bdi>}
        </li>
      ))}
    </ul>
  );
}

/** What the customer's own program sent along: its JSON is laid out, all else stands as it came. */
function Data({ text }: { text: string }) {
  return (
    <pre dir="ltr" className="rounded-sm bg-sunken p-3 text-sm wrap-anywhere whitespace-pre-wrap">
      {prettyJson(text) ?? text}
    </pre>
  );
}
