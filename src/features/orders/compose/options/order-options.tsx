import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { errorWords } from '#api/wire/error-words.ts';
import { mayNotQuery } from '#api/account/config.ts';
import { glossariesQuery } from '#api/order/glossaries.ts';
import type { OrderDraft } from '#lib/order/order-draft.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { CheckField } from '#ui/form/check-field.tsx';
import { RadioGroup } from '#ui/form/radio-group.tsx';
import { SelectField } from '#ui/form/select-field.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { AttachmentFields } from './attachment-fields.tsx';
import { glossariesFor } from './glossaries.ts';
import { PreferredNote } from './preferred-note.tsx';
import type { ChangeDraft } from '../../draft/use-order-draft.ts';

interface OrderOptionsProps {
  draft: OrderDraft;
  faultAt: (field: keyof OrderDraft) => string | undefined;
  change: ChangeDraft;
}

/** The rare ones, whose faults open the fold. */
const FIELDS: readonly (keyof OrderDraft)[] = [
  'attachments',
  'asGroup',
  'autoApprove',
  'usePreferred',
  'force',
  'edit',
  'callbackUrl',
  'tone',
  'purpose',
  'glossaryId',
  'referenceId',
];

const grouping = () =>
  [
    { value: 'auto', label: t`Gengo decides`, hint: t`Gengo groups what it can.` },
    {
      value: 'one',
      label: t`One translator for all`,
      hint: t`Two texts or more, into one language, in one quality.`,
    },
    { value: 'several', label: t`Several translators`, hint: t`Faster, and less alike.` },
  ] as const;

type Switch = 'autoApprove' | 'usePreferred' | 'force' | 'edit' | 'tagged';
const switches = (): readonly (readonly [Switch, label: string, hint: string])[] => [
  [
    'autoApprove',
    t`Approve without review`,
    t`Each translation is approved, and paid, as soon as it is delivered. Nobody reads it first.`,
  ],
  ['usePreferred', t`Only preferred translators`, ''],
  [
    'force',
    t`Translate anew`,
    t`Also what Gengo has translated for this account before. While this is off, Gengo returns that translation at no charge.`,
  ],
  [
    'edit',
    t`Have it edited`,
    t`A second person goes over each translation, where Gengo offers that.`,
  ],
  [
    'tagged',
    t`Tag the order`,
    t`Empty custom data gets an id, by which Galley finds the order again if the answer is lost.`,
  ],
];

/** What few orders need. */
export function OrderOptions({ draft, faultAt, change }: OrderOptionsProps) {
  const [isUnfolded, setUnfolded] = useState(false);
  const isWrong = FIELDS.some((field) => faultAt(field) !== undefined);
  const set = (patch: Partial<OrderDraft>) => change((now) => ({ ...now, ...patch }));
  return (
    <details
      open={isUnfolded || isWrong}
      onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}
      className="border-t border-line"
    >
      <summary className="py-3 font-medium">{t`More for this order`}</summary>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6 pb-4">
        <RadioGroup
          label={t`Who translates`}
          inline
          error={faultAt('asGroup')}
          options={grouping()}
          value={draft.asGroup}
          onChange={(asGroup) => set({ asGroup })}
        />
        <Switches draft={draft} faultAt={faultAt} set={set} />
        <div className="grid gap-4 max-lg:md:grid-cols-2">
          <TextField
            label={t`Tone`}
            hint={t`Up to 128 characters: “friendly, informal”.`}
            value={draft.tone}
            error={faultAt('tone')}
            onChange={(tone) => set({ tone })}
          />
          <TextField
            label={t`Purpose`}
            hint={t`Up to 128 characters: “product page of a web shop”.`}
            value={draft.purpose}
            error={faultAt('purpose')}
            onChange={(purpose) => set({ purpose })}
          />
          <GlossaryField draft={draft} error={faultAt('glossaryId')} set={set} />
          <TextField
            label={t`Callback address`}
            hint={t`Gengo tells it about each change. Without a user name or password in it.`}
            value={draft.callbackUrl}
            error={faultAt('callbackUrl')}
            onChange={(callbackUrl) => set({ callbackUrl })}
          />
          <TextField
            label={t`Reference`}
            hint={t`A whole number of your own for the order.`}
            value={draft.referenceId}
            error={faultAt('referenceId')}
            onChange={(referenceId) => set({ referenceId })}
          />
        </div>
        <AttachmentFields
          legend={t`Attachments to all texts`}
          attachments={draft.attachments}
          error={faultAt('attachments')}
          onChange={(attachments) => set({ attachments })}
        />
      </div>
    </details>
  );
}

interface SwitchesProps extends Pick<OrderOptionsProps, 'draft' | 'faultAt'> {
  set: (patch: Partial<OrderDraft>) => void;
}

function Switches({ draft, faultAt, set }: SwitchesProps) {
  // An order that approves needs the right to approve.
  const { data: mayNot } = useQuery(mayNotQuery('approve'));
  const hints: Readonly<Partial<Record<Switch, ReactNode>>> = {
    usePreferred: <PreferredNote draft={draft} />,
    autoApprove: mayNot,
  };
  return (
    <div className="grid gap-3 max-lg:md:grid-cols-2">
      {switches().map(([name, label, hint]) => (
        <CheckField
          key={name}
          label={label}
          hint={hints[name] ?? hint}
          isOff={name === 'autoApprove' && mayNot !== undefined && !draft[name]}
          error={faultAt(name)}
          checked={draft[name]}
          onChange={(checked) => set({ [name]: checked })}
        />
      ))}
    </div>
  );
}

interface GlossaryFieldProps {
  draft: OrderDraft;
  error: string | undefined;
  set: (patch: Partial<OrderDraft>) => void;
}

/** The account's glossaries; those of other languages say so by being left out. */
function GlossaryField({ draft, error, set }: GlossaryFieldProps) {
  const { data, error: problem, isFetching, refetch } = useQuery(glossariesQuery());
  const fitting = glossariesFor(data ?? [], draft);
  if (problem && !isFetching) {
    return (
      <Banner
        tone="bad"
        title={t`The glossaries could not be read`}
        detail={errorWords(problem).title}
      >
        <Button onClick={() => void refetch()}>{t`Try again`}</Button>
      </Banner>
    );
  }
  return (
    <SelectField
      label={t`Glossary`}
      error={error}
      hint={
        data &&
        fitting.length === 0 &&
        (data.length === 0
          ? t`The account has none.`
          : t`None of the account’s glossaries is for these languages.`)
      }
      value={draft.glossaryId}
      onChange={(glossaryId) => set({ glossaryId })}
    >
      <option value="">{t`No glossary`}</option>
      {fitting.map(({ id, title }) => (
        <option key={id} value={id}>
          {title || id}
        </option>
      ))}
    </SelectField>
  );
}
