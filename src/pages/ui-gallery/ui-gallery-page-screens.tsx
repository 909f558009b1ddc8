import type { Job } from '#api/schema/job.ts';
import { StatusBadge } from '#features/reading/details/status-badge.tsx';
import { STATUSES, statusWords } from '#lib/status.ts';
import { formatNumber } from '#lib/language/write.ts';
import { Badge } from '#ui/badge.tsx';
import { Button } from '#ui/button.tsx';
import { FactList } from '#ui/fact-list.tsx';
import { LanguageTag } from '#ui/text/language-tag.tsx';
import { Progress } from '#ui/progress.tsx';
import { type Column, Table } from '#ui/table.tsx';
import { Reading, Sheet, SHEETS } from '#ui/text/text-pane.tsx';
import { Time } from '#ui/time.tsx';
import { ARABIC, GERMAN, GERMAN_WORD, JAPANESE } from './ui-gallery-page-texts.ts';

const JOB: Job = {
  job_id: '2000412',
  order_id: '10482',
  slug: GERMAN_WORD,
  body_src: ARABIC,
  body_tgt: JAPANESE,
  lc_src: 'ar',
  lc_tgt: 'ja',
  unit_count: 30_000,
  tier: 'pro',
  credits: '1250.00',
  currency: 'USD',
  status: 'reviewable',
  ctime: 1_700_000_000,
  eta: -1,
  mt: true,
};

const JOBS: readonly Job[] = [
  JOB,
  { ...JOB, job_id: '2', slug: 'Terms of use', lc_src: 'en', lc_tgt: 'zh-tw', status: 'revising' },
  { ...JOB, job_id: '3', slug: ARABIC.slice(0, 90), status: 'available' },
  { ...JOB, job_id: '4', slug: JAPANESE.slice(0, 60), lc_src: 'ja', lc_tgt: 'de' },
];

export function ReviewScreen() {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h2 className="min-w-0 text-2xl font-semibold wrap-anywhere">{JOB.slug}</h2>
        <StatusBadge status={JOB.status} />
      </div>
      <FactList facts={COLUMNS.map(({ label, draw }) => ({ label, value: draw(JOB) }))} />
      <div className={SHEETS}>
        <Sheet title="Source: Arabic">
          <Reading language="ar">
            <p>{ARABIC}</p>
            <p>{GERMAN}</p>
          </Reading>
        </Sheet>
        <Sheet
          title={
            <>
              Translation: Japanese <Badge tone="info">machine draft</Badge>
            </>
          }
        >
          <Reading language="ja">
            <p>{JAPANESE}</p>
          </Reading>
        </Sheet>
      </div>
    </div>
  );
}

const COLUMNS: readonly Column<Job>[] = [
  { label: 'Status', draw: Marks },
  { label: 'Languages', draw: Pair },
  {
    label: 'Units',
    from: 'lg',
    end: true,
    draw: (job) => job.unit_count !== undefined && formatNumber(job.unit_count),
    drawFolded: (job) => `${job.unit_count !== undefined && formatNumber(job.unit_count)} units`,
  },
  { label: 'Price', end: true, draw: (job) => `$${job.credits}` },
  { label: 'Received', draw: Received },
];

export function ListScreen() {
  return (
    <Table
      label="Translations"
      rows={JOBS}
      rowKey={(job) => job.job_id}
      name={{ label: 'Translation', draw: Name }}
      columns={COLUMNS}
    />
  );
}

function Name({ slug }: Job) {
  return (
    <a href="#translation" className="font-medium no-underline hover:underline">
      <bdi>{slug}</bdi>
    </a>
  );
}

/** Six badges on one row. */
function Marks({ status }: Job) {
  return (
    <span className="flex flex-wrap gap-1">
      <StatusBadge status={status} />
      <Badge tone="info">machine draft</Badge>
      <Badge tone="attention">4 h left</Badge>
      <Badge tone="neutral">2 comments</Badge>
      <Badge tone="bad">3 checks</Badge>
      <Badge tone="muted">held by you</Badge>
    </span>
  );
}

function Pair({ lc_src: from, lc_tgt: to }: Job) {
  return (
    <>
      <LanguageTag code={from} /> → <LanguageTag code={to} />
    </>
  );
}

function Received({ ctime }: Job) {
  return <Time at={ctime} />;
}

export function OrderScreen() {
  return (
    <div className="grid gap-6">
      <FactList
        facts={[
          { label: 'Translations', value: '45' },
          { label: 'Units', value: '112,345' },
          { label: 'Total', value: '$12,345.67' },
          { label: 'Placed', value: <Time at={1_700_000_000} /> },
        ]}
      />
      <Progress
        label="Progress"
        parts={STATUSES.map((status, index) => ({ ...statusWords(status), count: 9 - index }))}
      />
      <div>
        <Button reason="A translator has already started on each of them.">
          Cancel what has not started
        </Button>
      </div>
      <ListScreen />
    </div>
  );
}
