import { t } from '@lingui/core/macro';
import { Button } from '#ui/button.tsx';

/** Leaving the page saves what is typed (`store/provider.tsx`), or asks where it cannot. */
export const ReloadButton = () => <Button onClick={() => location.reload()}>{t`Reload`}</Button>;
