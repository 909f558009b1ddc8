import { Trans as Message, type TransProps } from '@lingui/react';

/**
 * What every `<Trans>` becomes (package.json, "lingui"). Lingui reads tags in what values hold, too: what somebody
 * wrote is an element of its own, and stays as it is.
 */
export const Trans = ({ values, ...message }: TransProps) => (
  <Message {...message} values={Object.fromEntries(Object.entries(values ?? {}).map(asWritten))} />
);

const asWritten = ([name, value]: [string, unknown]): [string, unknown] => [
  name,
  typeof value === 'string' && value.includes('<') ? <>{value}</> : value,
];
