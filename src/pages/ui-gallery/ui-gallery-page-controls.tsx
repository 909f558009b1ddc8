import { type ReactNode, useState } from 'react';
import { STATUSES, statusWords } from '#lib/status.ts';
import { Badge } from '#ui/badge.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { FactList } from '#ui/fact-list.tsx';
import { LanguageTag } from '#ui/text/language-tag.tsx';
import { Menu } from '#ui/overlay/menu.tsx';
import { Progress } from '#ui/progress.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { Time } from '#ui/time.tsx';

const nothing = () => {};

/** One kind of primitive, named. */
export function Specimen({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] gap-4 border-t border-line py-6">
      <h2 className="text-lg font-semibold">{title}</h2>
      {children}
    </section>
  );
}

const ROW = 'flex flex-wrap items-center gap-x-4 gap-y-2';

export function Controls() {
  return (
    <>
      <Specimen title="Type">
        <p className="text-2xl font-semibold">Page heading, 24</p>
        <p className="text-lg font-semibold">Section heading, 18</p>
        <p>Text, 16: what is read and written in forms.</p>
        <p className="text-sm text-soft">Small, 14: names, hints, consequences.</p>
        <p>
          A <a href="#link">link in a sentence</a> is underlined.
        </p>
      </Specimen>
      <Specimen title="Buttons">
        <Buttons />
      </Specimen>
      <Specimen title="Badges">
        <p className={ROW}>
          {STATUSES.map((status) => {
            const { label, tone } = statusWords(status);
            return (
              <Badge key={status} tone={tone}>
                {label}
              </Badge>
            );
          })}
        </p>
      </Specimen>
      <Specimen title="Banners">
        {(['info', 'good', 'attention', 'bad'] as const).map((tone) => (
          <Banner key={tone} tone={tone} title={`This is ${tone}.`} detail="And what it means.">
            <Button>Act on it</Button>
          </Banner>
        ))}
      </Specimen>
      <Specimen title="Menu">
        <Acts />
      </Specimen>
      <Specimen title="Tabs">
        <Views />
      </Specimen>
      <Specimen title="Facts">
        <FactList facts={FACTS} />
        <FactList facts={FACTS} layout="rows" />
      </Specimen>
      <Specimen title="Progress">
        <Progress
          label="Progress of the order"
          parts={STATUSES.map((status, index) => ({ ...statusWords(status), count: index * 3 }))}
        />
      </Specimen>
      <Specimen title="Nothing here">
        <EmptyState title="No translation is like this">Take a filter away to see more.</EmptyState>
      </Specimen>
    </>
  );
}

const FACTS = [
  {
    label: 'Languages',
    value: (
      <>
        <LanguageTag code="en" /> → <LanguageTag code="zh-tw" />
      </>
    ),
  },
  { label: 'Tier', value: 'pro' },
  { label: 'Received', value: <Time at={1_700_000_000} /> },
  { label: 'At no sensible time', value: <Time at={1e20} /> },
  { label: 'Left out', value: undefined },
  { label: 'Callback', value: `https://example.com/${'a-long-path/'.repeat(12)}` },
];

function Buttons() {
  return (
    <>
      <div className={ROW}>
        <Button tone="primary">Approve</Button>
        <Button>Request corrections</Button>
        <Button tone="danger">Reject</Button>
        <Button tone="plain">Skip</Button>
      </div>
      <div className={ROW}>
        <Button tone="primary" pending>
          Approving…
        </Button>
        <Button pending>Sending…</Button>
        <Button tone="danger" pending>
          Rejecting…
        </Button>
      </div>
      <div className={ROW}>
        <Button reason="Only a translation that is ready for review can be approved.">
          Approve now
        </Button>
      </div>
    </>
  );
}

function Acts() {
  const [done, setDone] = useState('');
  const item = (label: string) => ({ label, onSelect: () => setDone(`${label}: done.`) });
  return (
    <div className={ROW}>
      <Menu
        label="More"
        items={[
          item('Copy link'),
          {
            label: 'Archive',
            reason: 'Only an approved translation can be archived.',
            onSelect: nothing,
          },
          item('Download'),
        ]}
      />
      {done}
    </div>
  );
}

function Views() {
  const [value, setValue] = useState<'texts' | 'changes' | 'details'>('texts');
  return (
    <Tabs
      label="Parts"
      value={value}
      onChange={setValue}
      tabs={[
        { value: 'texts', label: 'Texts', panel: 'Source and translation.' },
        { value: 'changes', label: 'Changes', panel: 'What changed.' },
        { value: 'details', label: 'Details', panel: 'All the rest.' },
      ]}
    />
  );
}
