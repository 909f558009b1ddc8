import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Tone } from '#lib/status.ts';
import type { Stand } from './choose-wording.ts';

/** How a text stands in a language, in people's words; in the order in which they are told. */
export const STANDS: Readonly<Record<Stand, { label: MessageDescriptor; tone: Tone }>> = {
  done: { label: msg`In the file`, tone: 'good' },
  approved: { label: msg`Approved`, tone: 'good' },
  waiting: { label: msg`Ready for review`, tone: 'attention' },
  coming: { label: msg`On its way`, tone: 'info' },
  changed: { label: msg`Source changed since`, tone: 'attention' },
  missing: { label: msg`Missing`, tone: 'neutral' },
};

// The keys are those of the record.
export const ALL_STANDS = Object.keys(STANDS) as Stand[];
