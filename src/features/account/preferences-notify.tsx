import { msg, t } from '@lingui/core/macro';
import { useState } from 'react';
import { i18n } from '#lib/language/i18n.ts';
import { canNotify } from '#ui/hooks/notify.ts';
import { CheckField } from '#ui/form/check-field.tsx';
import { useSavedPreferences } from './use-saved-preferences.ts';

const DENIED = msg`The browser does not allow notifications from Galley. Allow them in its settings for this site, then try again.`;
const MISSING = msg`This browser gives no notifications here: they need https, or a page on this machine; on Android they do not work.`;

/** Whether the browser may show notifications; asks its person only when it is asked to. */
async function mayNotify(): Promise<boolean> {
  const { permission } = Notification;
  return (
    (permission === 'default' ? await Notification.requestPermission() : permission) === 'granted'
  );
}

/** The desktop notification, off until somebody wants it and the browser allows it. */
export function NotifyPreference({ account }: { account: string }) {
  const { value, save } = useSavedPreferences(account);
  const [fault, setFault] = useState<string>();
  const [canAsk] = useState(canNotify);
  const isOn = value.notifyReady && canAsk && Notification.permission === 'granted';

  const change = async (wanted: boolean) => {
    const isGranted = wanted && (await mayNotify());
    setFault(wanted && !isGranted ? i18n._(DENIED) : undefined);
    if (isGranted === wanted) save({ notifyReady: wanted });
  };
  return (
    <CheckField
      label={t`Notify me when something becomes ready for review`}
      hint={
        canAsk ? t`On the desktop, while Galley is open in a tab, hidden or not.` : i18n._(MISSING)
      }
      error={fault}
      isOff={!canAsk}
      checked={isOn}
      onChange={(wanted) => void change(wanted)}
    />
  );
}
