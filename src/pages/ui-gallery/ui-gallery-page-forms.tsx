import { useState } from 'react';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { Field } from '#ui/form/field.tsx';
import { Form } from '#ui/form/form.tsx';
import { RadioGroup } from '#ui/form/radio-group.tsx';
import { Rating, type RatingValue } from '#ui/form/rating.tsx';
import { Specimen } from './ui-gallery-page-controls.tsx';

const nothing = () => {};

export function Forms() {
  return (
    <>
      <Specimen title="Fields">
        <Fields />
      </Specimen>
      <Specimen title="Choices">
        <Choices />
      </Specimen>
      <Specimen title="A form that was refused">
        <Refused />
      </Specimen>
      <Specimen title="Dialogs">
        <Dialogs />
      </Specimen>
    </>
  );
}

function Fields() {
  return (
    <div className="grid gap-6 md:grid-cols-2">
      <Field label="A line" hint="What is wanted, and how much of it.">
        {(control) => <input {...control} defaultValue="Typed" />}
      </Field>
      <Field label="A refused line" hint="At most 10 characters." error="That is 3 too many.">
        {(control) => <input {...control} defaultValue="Thirteen char" />}
      </Field>
      <Field label="A text">
        {(control) => <textarea {...control} rows={3} placeholder="Nothing yet" />}
      </Field>
      <Field label="One of many">
        {(control) => (
          <select {...control}>
            <option>Any status</option>
            <option>Ready for review</option>
          </select>
        )}
      </Field>
      <Field label="A line that cannot be changed">
        {(control) => <input {...control} readOnly value="sandbox" />}
      </Field>
      <Field label="A box to tick" hint="Off unless ticked." inline>
        {(control) => <input {...control} type="checkbox" />}
      </Field>
    </div>
  );
}

const REASONS = [
  { value: 'quality', label: 'Quality' },
  { value: 'incomplete', label: 'Incomplete' },
  { value: 'other', label: 'Other' },
] as const;

const NEXT = [
  {
    value: 'requeue',
    label: 'Give it to another translator',
    hint: 'The price stays the same.',
  },
  { value: 'cancel', label: 'Cancel it', hint: 'The price is refunded.' },
] as const;

function Choices() {
  const [reason, setReason] = useState<'quality' | 'incomplete' | 'other' | ''>('');
  const [next, setNext] = useState<'requeue' | 'cancel'>('requeue');
  const [rating, setRating] = useState<RatingValue>('4');
  return (
    <div className="grid gap-6">
      <RadioGroup
        inline
        label="Reason"
        options={REASONS}
        value={reason}
        error={reason === '' ? 'Choose a reason.' : undefined}
        onChange={setReason}
      />
      <RadioGroup label="What next?" options={NEXT} value={next} onChange={setNext} />
      <Rating label="Rating" value={rating} onChange={setRating} />
    </div>
  );
}

function Refused() {
  const [refusal, setRefusal] = useState<object>();
  return (
    <Form
      label="Order"
      problem={
        refusal && (
          <Banner tone="bad" title="Gengo is not answering" detail="Nothing was ordered." />
        )
      }
      refusal={refusal}
      pending={false}
      submitLabel="Order"
      pendingLabel="Ordering…"
      consequence="Spends $12.50."
      onSubmit={() => setRefusal({})}
    >
      <RadioGroup
        inline
        label="Why"
        options={REASONS}
        value=""
        error={refusal && 'Choose a reason.'}
        onChange={nothing}
      />
    </Form>
  );
}

function Dialogs() {
  const [open, setOpen] = useState<'confirm' | 'form'>();
  const [refusal, setRefusal] = useState<object>();
  const close = () => setOpen(undefined);
  return (
    <div className="flex flex-wrap gap-4">
      <Button onClick={() => setOpen('confirm')}>Confirm</Button>
      <Button onClick={() => setOpen('form')}>Confirm with a form</Button>
      <Dialog
        open={open === 'confirm'}
        onClose={close}
        title="Archive this translation?"
        description="It is folded away here. Gengo keeps it."
        actions={
          <>
            <Button tone="primary" onClick={close}>
              Archive
            </Button>
            <Button onClick={close}>Keep it</Button>
          </>
        }
      />
      <Dialog
        open={open === 'form'}
        onClose={close}
        title="Cancel this translation?"
        description="No translator has started. $12.50 goes back to the balance."
      >
        <Form
          label="Cancel"
          problem={
            refusal && (
              <Banner tone="bad" title="A translator has already started." detail="Not canceled." />
            )
          }
          refusal={refusal}
          pending={false}
          tone="danger"
          submitLabel="Cancel the translation"
          pendingLabel="Canceling…"
          other={<Button onClick={close}>Keep it</Button>}
          onSubmit={() => setRefusal({})}
        >
          <Field label="Why (optional)" error={refusal && 'Say why.'}>
            {(control) => <textarea {...control} rows={2} />}
          </Field>
        </Form>
      </Dialog>
    </div>
  );
}
