/** Under which keys of the browser's storage the undone decisions of an account stand. */
export const outboxPrefix = (account: string) => `galley:${account}:outbox:`;
