import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { captchaImage, gengoDashboard } from '#api/wire/captcha.ts';
import { configQuery } from '#api/account/config.ts';
import { errorWords } from '#api/wire/error-words.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/form/text-field.tsx';

interface ShownCaptcha {
  /** The image's address, as Gengo gave it; empty: there is no image. */
  image: string;
  /** Tells an image from the one before it, even at the same address. */
  turn: number;
  /** The characters that were typed; undefined where the account needs no captcha. */
  answer: string | undefined;
  type: (answer: string) => void;
  renewal: { isPending: boolean; error: Error | null; mutate: () => void };
}

interface CaptchaFieldProps {
  captcha: ShownCaptcha;
  jobId: string;
  error: string | undefined;
}

/** The old API wants to know that a person rejects: an image, and its characters typed. */
export function CaptchaField({ captcha, jobId, error }: CaptchaFieldProps) {
  const { image, turn, answer, type, renewal } = captcha;
  if (answer === undefined) return null;
  const why = renewal.error ? errorWords(renewal.error).title : undefined;
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Image key={`${turn} ${image}`} image={image} />
        <Button pending={renewal.isPending} onClick={() => renewal.mutate()}>
          {renewal.isPending ? t`Getting another…` : t`New image`}
        </Button>
      </div>
      {why !== undefined && (
        <p role="alert" className="text-sm font-medium text-bad">
          {t`There is no new image: ${why}.`}
        </p>
      )}
      <TextField
        label={t`Characters of the image`}
        error={error}
        className="max-w-sm"
        hint={<WayOut jobId={jobId} />}
        dir="ltr"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        value={answer}
        onChange={type}
      />
    </div>
  );
}

/** As large as Gengo's images before they come, so that nothing moves. */
const PLACE = 'h-20 w-[16.25rem] max-w-full rounded-sm border border-edge';

function Image({ image }: { image: string }) {
  const [failed, setFailed] = useState(false);
  if (failed || image === '')
    return (
      <p role="alert" className={`${PLACE} grid place-items-center px-4 text-sm text-bad`}>
        {failed ? t`The image could not be loaded.` : t`Gengo gave no image.`}
      </p>
    );
  return (
    <img
      src={captchaImage(image)}
      alt={t`Captcha: letters and digits to be typed into the field that follows. Below the field is a way for people who cannot see them.`}
      className={`${PLACE} bg-white object-contain`}
      onError={() => setFailed(true)}
    />
  );
}

function WayOut({ jobId }: { jobId: string }) {
  const { data: config } = useQuery(configQuery());
  return (
    <Trans>
      You cannot see it?{' '}
      <a href={gengoDashboard(config?.apiHost ?? '')} target="_blank" rel="noreferrer">
        Reject translation {jobId} on Gengo’s website
        <span className="sr-only"> (opens in a new tab)</span>
      </a>{' '}
      instead.
    </Trans>
  );
}
