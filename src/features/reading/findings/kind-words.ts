import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CheckKind } from '#lib/checks/checks.ts';

/** What each kind of finding is about. */
export const KIND_WORDS: Readonly<Record<CheckKind, MessageDescriptor>> = {
  empty: msg`No translation`,
  same: msg`Same as the source`,
  script: msg`Script`,
  language: msg`Language`,
  encoding: msg`Broken characters`,
  length: msg`Length`,
  'max-chars': msg`Limit of characters`,
  number: msg`Numbers`,
  name: msg`Names`,
  term: msg`Terms`,
  address: msg`Addresses`,
  placeholder: msg`Placeholders`,
  kept: msg`Text to be kept`,
  lines: msg`Lines`,
  brackets: msg`Brackets`,
  quotes: msg`Quotation marks`,
  marks: msg`Marks and capitals`,
  repeat: msg`Repeated words`,
  direction: msg`Direction of writing`,
  leftover: msg`Notes left`,
  formality: msg`Form of address`,
  spaces: msg`Spaces`,
};
