import type { Fault } from './fault.ts';

/** A place in a text, both from 1; columns in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

/** What could not be read, with the place where it stands if there is one. */
export class ImportError extends Error {
  readonly fault: Fault;
  readonly position: Position | undefined;

  constructor(fault: Fault, position?: Position) {
    super(fault.is);
    this.name = 'ImportError';
    this.fault = fault;
    this.position = position;
  }
}

/** Where `offset` stands in a text with line ends of any kind. Linear: for errors only. */
export function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|[\n\r]/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
