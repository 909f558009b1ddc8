import { msg, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type RefObject, useState } from 'react';
import type { Bulk, BulkEntry, BulkRun } from '#api/sending/bulk/bulk-types.ts';
import { i18n } from '#lib/language/i18n.ts';
import { formatNumber } from '#lib/language/write.ts';
import { Button } from '#ui/button.tsx';
import { Form } from '#ui/form/form.tsx';
import { ACTS, underWay } from '../acts.ts';
import { CaptchaField } from './captcha-field.tsx';
import { useTrayFocus } from './use-tray-focus.ts';

const WRONG_CHARACTERS = msg`Not the characters of the last image: here is a new one.`;

interface CaptchaTrayProps {
  bulk: Bulk;
  run: BulkRun;
  /** Where the focus goes when the tray is gone, and where it comes from. */
  heading: RefObject<HTMLElement | null>;
}

/**
 * The rejects of a run that wait for the characters of their image, one after the other. An image stays
 * until it is answered, skipped or changed, whatever becomes of those before it.
 */
export function CaptchaTray({ bulk, run, heading }: CaptchaTrayProps) {
  const [current, setCurrent] = useState<BulkEntry>();
  // An answer is worth something with its own image only, and so is a fault.
  const [typed, setTyped] = useState(NOTHING);
  const asking = run.entries.filter(isAsking);
  const same = asking.find(({ jobId }) => jobId === current?.jobId);
  const wrong = asking.find(({ state }) => state.is === 'captcha' && state.isWrong);
  // A translation whose answer was wrong comes back first, but not while an answer to another is being typed.
  const isTyping = same !== undefined && typed.url === imageOf(same).url && typed.answer !== '';
  const now = (isTyping ? same : undefined) ?? wrong ?? same ?? asking[0];
  // While the next image is fetched the last image stays, so that nothing moves.
  if (now && now !== current) setCurrent(now);
  const entry = now ?? current;
  const left = run.entries.filter(({ state: { is } }) => is !== 'captcha' && is !== 'waiting');
  if (!entry) return null;
  const all = run.entries.length;
  const [at, total] = [formatNumber(Math.min(left.length + 1, all)), formatNumber(all)];
  return (
    <TrayForm
      bulk={bulk}
      entry={entry}
      isWaiting={!now}
      typed={typed}
      onType={setTyped}
      heading={heading}
      place={t`${at} of ${total}`}
    />
  );
}

interface TrayFormProps {
  bulk: Bulk;
  entry: BulkEntry;
  /** The answer was sent, and the next image is not there yet. */
  isWaiting: boolean;
  typed: typeof NOTHING;
  onType: (typed: typeof NOTHING) => void;
  heading: RefObject<HTMLElement | null>;
  place: string;
}

function TrayForm({ bulk, entry, isWaiting, typed, onType, heading, place }: TrayFormProps) {
  const { jobId, title } = entry;
  const { url, isWrong } = imageOf(entry);
  const [renewed, setRenewed] = useState('');
  const answer = typed.url === url ? typed.answer : '';
  const isEmpty = typed.url === url && typed.isRefused && answer.trim() === '';
  const wrong = i18n._(WRONG_CHARACTERS);
  const { box, focusField } = useTrayFocus({
    url,
    heading,
    wrong: isWrong ? t`${title}: ${wrong}` : undefined,
  });
  const submit = () => {
    if (isWaiting) return;
    if (answer.trim() === '') {
      onType({ url, answer: '', isRefused: true });
      return focusField();
    }
    bulk.answer(jobId, answer.trim());
  };
  const skip = () => {
    bulk.skip(jobId);
    focusField();
  };
  const renewal = {
    isPending: renewed === url && !isWaiting,
    error: null,
    mutate: () => {
      setRenewed(url);
      bulk.newImage(jobId);
    },
  };
  return (
    <div
      ref={box}
      className="grid scroll-mb-[calc(var(--bar,0px)+1rem)] gap-3 rounded-md border border-line bg-raised p-4"
    >
      <p>
        <Trans>
          <span className="text-sm text-soft tabular-nums">{place}:</span>{' '}
          <bdi className="font-medium wrap-anywhere">{title}</bdi>
        </Trans>
      </p>
      <Form
        label={t`Reject one by one`}
        problem={undefined}
        refusal={undefined}
        pending={isWaiting}
        tone="danger"
        submitLabel={t`Reject and go on`}
        pendingLabel={underWay(ACTS.reject)}
        other={
          <Button pending={isWaiting} onClick={skip}>
            {t`Skip this one`}
          </Button>
        }
        submitKey="submit"
        onSubmit={submit}
      >
        <CaptchaField
          jobId={jobId}
          error={faultOf({ isEmpty, isWrong: isWrong && answer === '' })}
          captcha={{
            image: url,
            turn: 0,
            answer: isWaiting ? '' : answer,
            type: (text) => onType({ url, answer: text, isRefused: false }),
            renewal,
          }}
        />
      </Form>
    </div>
  );
}

function faultOf({ isEmpty, isWrong }: { isEmpty: boolean; isWrong: boolean }) {
  if (isEmpty) return t`Type the characters of the image.`;
  return isWrong ? i18n._(WRONG_CHARACTERS) : undefined;
}

const imageOf = ({ state }: BulkEntry) => (state.is === 'captcha' ? state : NO_IMAGE);
const NO_IMAGE = { url: '', isWrong: false };
const NOTHING = { url: '', answer: '', isRefused: false };
const isAsking = ({ state }: BulkEntry) => state.is === 'captcha';
