import { t } from '@lingui/core/macro';
import { type SubmitEvent, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '#lib/paths.ts';
import { Button } from '#ui/button.tsx';
import { NumberField } from '#ui/form/text-field.tsx';

/** Goes to the order whose number is typed. Gengo's ids are decimal numbers. */
export function OpenOrderForm() {
  const navigate = useNavigate();
  const [error, setError] = useState<string>();
  const box = useRef<HTMLInputElement>(null);

  const open = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const number = box.current?.value.trim() ?? '';
    if (/^\d{1,20}$/.test(number)) return void navigate(paths.order(number));
    setError(number ? t`An order number is made of digits only.` : t`Type the number of an order.`);
    return box.current?.focus();
  };

  return (
    <form noValidate aria-label={t`Open an order`} onSubmit={open} className="flex flex-wrap gap-3">
      <NumberField ref={box} label={t`Order number`} error={error} className="w-44" />
      <div className="mt-7">
        <Button type="submit">{t`Open`}</Button>
      </div>
    </form>
  );
}
