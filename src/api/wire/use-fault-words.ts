import { useEffect, useState } from 'react';
import { loadFaultWords } from './fault-words.ts';

/** For refusals that this browser kept: no call that failed has loaded their words. */
export function useFaultWords(): void {
  const [, tell] = useState(false);
  useEffect(() => void loadFaultWords().then(() => tell(true)), []);
}
