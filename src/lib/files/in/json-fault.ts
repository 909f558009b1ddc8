import type { JsonFault } from '../model/fault.ts';

type Expected = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'comma' | 'end';

const FAULTS: Readonly<Record<Expected, JsonFault>> = {
  value: 'json-value',
  'first-value': 'json-first-value',
  key: 'json-key',
  'first-key': 'json-first-key',
  colon: 'json-colon',
  comma: 'json-comma',
  end: 'json-after',
};

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w.])|(?:true|false|null)\b/y;

/**
 * Where a text that `JSON.parse` refused stops being JSON, and what is wrong there: each engine tells it in its own
 * words, or not at all. Linear.
 */
export function findJsonFault(text: string): { offset: number; is: JsonFault } {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    SPACE.lastIndex = at;
    SPACE.test(text);
    at = SPACE.lastIndex;
    const next: Step | undefined = step(text, at, expected, open);
    if (!next) return { offset: at, is: faultAt(text, at, expected) };
    ({ at, expected } = next);
  }
}

interface Step {
  at: number;
  expected: Expected;
}

/** Past one token, if it is one of those expected. */
function step(text: string, at: number, expected: Expected, open: ('{' | '[')[]): Step | undefined {
  const character = text[at];
  const inside = open.at(-1);
  const after = (end: number): Step => ({ at: end, expected: open.length > 0 ? 'comma' : 'end' });
  switch (expected) {
    case 'colon':
      return character === ':' ? { at: at + 1, expected: 'value' } : undefined;
    case 'comma':
      if (character === ',') return { at: at + 1, expected: inside === '{' ? 'key' : 'value' };
      return close();
    case 'key':
    case 'first-key': {
      const end = stringEnd(text, at);
      if (end !== undefined) return { at: end, expected: 'colon' };
      return expected === 'first-key' ? close() : undefined;
    }
    case 'value':
    case 'first-value': {
      if (character === '{' || character === '[') {
        open.push(character);
        return { at: at + 1, expected: character === '{' ? 'first-key' : 'first-value' };
      }
      SCALAR.lastIndex = at;
      const end = SCALAR.test(text) ? SCALAR.lastIndex : stringEnd(text, at);
      if (end !== undefined) return after(end);
      return expected === 'first-value' ? close() : undefined;
    }
    case 'end':
      return undefined;
    default:
      return expected satisfies never;
  }

  function close(): Step | undefined {
    if (character !== (inside === '{' ? '}' : ']')) return undefined;
    open.pop();
    return after(at + 1);
  }
}

/** Past the string that begins at `from`; undefined where none does, or not to its end. */
function stringEnd(text: string, from: number): number | undefined {
  if (text[from] !== '"') return undefined;
  for (let at = from + 1; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === 0x22) return at + 1;
    if (character < 0x20) return undefined;
    if (character !== 0x5c) continue;
    const escape = /(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
    escape.lastIndex = at + 1;
    if (!escape.test(text)) return undefined;
    at = escape.lastIndex - 1;
  }
  return undefined;
}

function faultAt(text: string, at: number, expected: Expected): JsonFault {
  const character = text[at];
  if (character === undefined && expected !== 'end') return 'json-ends';
  if (/value|key/.test(expected)) {
    if (character === '"') return 'json-text';
    if (character === "'") return 'json-quotes';
    if (expected === 'key' && character === '}') return 'json-comma-last';
    if (expected === 'value' && character === ']') return 'json-comma-last';
  }
  return FAULTS[expected];
}
