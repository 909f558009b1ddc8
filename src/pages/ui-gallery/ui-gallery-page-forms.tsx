import { useState } from 'react';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { CheckField } from '#ui/form/check-field.tsx';
import { SelectField } from '#ui/form/select-field.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { WordsField } from '#ui/form/words-field.tsx';
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
  const [text, setText] = useState('');
  const [isTicked, setTicked] = useState(false);
  return (
    <div className="grid gap-6 md:grid-cols-2">
      <TextField label="A line" hint="What is wanted, and how much of it." defaultValue="Typed" />
      <TextField
        label="A refused line"
        hint="At most 10 characters."
        error="That is 3 too many."
        defaultValue="Thirteen char"
      />
      <WordsField
        label="A text"
        rows={3}
        placeholder="Nothing yet"
        value={text}
        onChange={setText}
      />
      <SelectField label="One of many">
        <option>Any status</option>
        <option>Ready for review</option>
      </SelectField>
      <TextField label="A line that cannot be changed" readOnly value="sandbox" />
      <CheckField
        label="A box to tick"
        hint="Off unless ticked."
        checked={isTicked}
        onChange={setTicked}
      />
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
  const [why, setWhy] = useState('');
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
          <WordsField
            label="Why (optional)"
            error={refusal && 'Say why.'}
            rows={2}
            value={why}
            onChange={setWhy}
          />
        </Form>
      </Dialog>
    </div>
  );
}
