/** A place in a text, both from 1; columns in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

/** What could not be read, in words for people, with the line where it stands if there is one. */
export class ImportError extends Error {
  readonly position: Position | undefined;

  constructor(message: string, position?: Position) {
    super(position ? `Line ${position.line}: ${message}` : message);
    this.name = 'ImportError';
    this.position = position;
  }
}

/** Where `offset` stands in a text with line ends of any kind. Linear: for errors only. */
export function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|[\n\r]/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
