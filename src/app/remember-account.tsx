import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { remember } from '#api/memory/remember.ts';
import { useStore } from '#store/provider.tsx';

/** Remembers what the account has, of all that is read. */
export function RememberAccount({ account }: { account: string }) {
  const client = useQueryClient();
  const store = useStore();
  useEffect(() => remember({ account, client, store }), [account, client, store]);
  return null;
}
