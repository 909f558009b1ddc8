import { parseSync } from 'vite';

/*
 * Finds the words of the interface that no language but English could change: those that stand outside a message
 * (docs/habits.md, 14).
 */

/** A node of the syntax tree, as far as this looks at one. */
interface Node {
  type: string;
  start: number;
  [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const nameOf = (node: unknown): string => {
  if (!isNode(node)) return '';
  if (node.type === 'MemberExpression') return nameOf(node.property);
  return typeof node.name === 'string'
    ? node.name
    : typeof node.value === 'string'
      ? node.value
      : '';
};

/** Lingui's macros: what they are given is a message. */
const MACROS = new Set(['t', 'msg', 'plural', 'select', 'selectOrdinal', 'defineMessage']);
const JSX_MACROS = new Set(['Trans', 'Plural', 'Select', 'SelectOrdinal']);

/** Attributes and properties whose strings nobody reads. */
const UNREAD =
  /^(className|controlClass|class|look|key|id|name|type|role|tone|is|of|to|href|src|rel|target|path|d|viewBox|fill|stroke|dir|lang|layout|width|height|method|mode|cache|networkMode|default|queryKey|mutationKey|wrap|inputMode|autoCapitalize|autoComplete|action|translate|clock|align|side|rows|submitKey|keyAction|htmlFor|scope|strokeLinecap|strokeLinejoin|as|aria-(?!label$|description$|valuetext$|roledescription$|placeholder$).*|data-.*|on[A-Z].*)$/;

/** Functions whose strings nobody reads. */
const UNREAD_CALLS =
  /^(Error|TypeError|RangeError|DOMException|matches|closest|querySelector|querySelectorAll|getElementById|addEventListener|removeEventListener|matchMedia|dispatchEvent|split|startsWith|endsWith|includes|join|replace|replaceAll|keys|resetQueries|slot|import|useShortcut|getModifierState|createElement|isolated)$/;

const CSS_WORD =
  /^(?:[^\s\p{Lu}]*[-:\d[\]][^\s\p{Lu}]*|grid|flex|grow|block|border|contents|relative|absolute|fixed|sticky|hidden|truncate|inline|italic|underline|group|peer|desk|reading|button|key|invisible|resize|(?:input|textarea|select|form),?)$/u;

/**
 * Names are the same in every language: also those of formats and encodings. What stands on keys is what is in the
 * code, and a file's tags and attributes are its format's.
 */
const withoutNames = (text: string) =>
  text.replace(
    /\b(?:Galley|Gengo|Android|Chrome|WebVTT|Windows-\d+|Mac Roman|Shift-JIS|Big5)\b|\b(?:Mod|Ctrl|Control|Meta|Shift)\+|<[/?!]?[\w:-]+|\b[\w:-]+="/g,
    '',
  );

const hasLetters = (text: string) => /\p{L}/u.test(withoutNames(text));

/** A sentence, or a word as it begins one; classes, keys, addresses and values of code are neither. */
function looksLikeWords(text: string): boolean {
  const rest = withoutNames(text).trim();
  if (!/\p{L}{2}/u.test(rest)) return false;
  if (/^\p{Lu}\p{Ll}/u.test(rest) || /\p{L}[.!?…]$/u.test(rest))
    return !/^[\w-]+\/[\w-]+/.test(rest);
  const words = rest.split(/\s+/);
  return words.length > 1 && !words.every((word) => CSS_WORD.test(word));
}

/** What is wrong in one file, with its line: `12: "Keep it" stands outside a message`. */
export function wordFaults(path: string, text: string): string[] {
  const { program } = parseSync(path, text);
  const faults: string[] = [];
  const tell = ({ start }: Node, what: string) =>
    faults.push(`${text.slice(0, start).split('\n').length}: ${what}`);

  const judge = (node: Node, words: string, isRead: boolean) => {
    if (isRead ? hasLetters(words) : looksLikeWords(words))
      tell(node, `"${words.trim()}" stands outside a message`);
  };

  /** `isRead`: a string here is shown whatever it looks like. */
  const visit = (node: Node, parents: readonly Node[], isRead: boolean): void => {
    const parent = parents.at(-1);
    const below = (isReadBelow = isRead) => {
      for (const value of Object.values(node))
        for (const child of [value].flat())
          if (isNode(child)) visit(child, [...parents, node], isReadBelow);
    };
    if (
      /^(Import|TS|Export(?!Named|Default))/.test(node.type) &&
      !/As|Satisfies|NonNull/.test(node.type)
    )
      return;
    switch (node.type) {
      case 'JSXText':
        return judge(node, String(node.value), true);
      case 'JSXElement': {
        const opening = node.openingElement as Node;
        if (JSX_MACROS.has(nameOf(opening.name))) {
          if (nameOf(opening.name) !== 'Trans')
            tell(
              opening,
              'is no message that a translator reads whole: plural(…), and <Trans> beside it',
            );
          return messageParts(node);
        }
        visit(opening, [...parents, node], false);
        for (const child of node.children as Node[])
          visit(child, [...parents, node], child.type === 'JSXExpressionContainer');
        return undefined;
      }
      case 'JSXAttribute':
        return UNREAD.test(nameOf(node.name)) ? undefined : below(isNode(node.value));
      case 'TaggedTemplateExpression':
        return MACROS.has(nameOf(node.tag)) ? message(node, parents) : below(false);
      case 'CallExpression':
      case 'NewExpression':
        // A plural: its forms are messages.
        if (MACROS.has(nameOf(node.callee))) return undefined;
        if (UNREAD_CALLS.test(nameOf(node.callee))) {
          // What is called, and functions that it is given, are read on.
          for (const child of [node.callee, ...(node.arguments as Node[])])
            if (isNode(child) && !/^(Literal|TemplateLiteral)$/.test(child.type))
              visit(child, [...parents, node], false);
          return undefined;
        }
        return below(false);
      case 'Property':
      case 'PropertyDefinition':
        if (UNREAD.test(nameOf(node.key)) && !node.computed) return undefined;
        if (node.computed) visit(node.key as Node, [...parents, node], false);
        // A field of a class may have none.
        return isNode(node.value) ? visit(node.value, [...parents, node], false) : undefined;
      case 'AssignmentExpression':
        return UNREAD.test(nameOf(node.left)) ? undefined : below();
      case 'BinaryExpression':
      case 'SwitchCase':
      case 'MemberExpression':
        for (const value of Object.values(node))
          for (const child of [value].flat())
            if (isNode(child) && child.type !== 'Literal') visit(child, [...parents, node], isRead);
        return undefined;
      case 'ArrowFunctionExpression':
      case 'FunctionExpression':
      case 'ConditionalExpression':
      case 'LogicalExpression': {
        if (!/Function/.test(node.type) && isNode(node.test))
          visit(node.test, [...parents, node], false);
        for (const [field, value] of Object.entries(node))
          for (const child of [value].flat())
            if (isNode(child) && field !== 'test')
              visit(child, [...parents, node], /Function/.test(node.type) ? false : isRead);
        return undefined;
      }
      case 'Literal':
        if (typeof node.value === 'string' && parent) judge(node, node.value, isRead);
        return undefined;
      case 'TemplateLiteral':
        // What is tagged may hold what is no escape: `String.raw`\u``.
        for (const { value } of node.quasis as { value: { cooked: string | null; raw: string } }[])
          judge(node, value.cooked ?? value.raw, false);
        return below(false);
      default:
        return below();
    }
  };

  /** A message: where it is read, and what stands in it. */
  const message = (node: Node, parents: readonly Node[]) => {
    const name = nameOf(node.tag);
    const parent = parents.at(-1);
    if (name === 't' && !parents.some(({ type }) => /Function/.test(type)))
      tell(node, 'is read once, when the file is loaded: msg`…`, and read where it is shown');
    if (
      parent?.type === 'TemplateLiteral' ||
      (parent?.type === 'BinaryExpression' && parent.operator === '+')
    )
      tell(node, 'is a piece of a sentence: the whole sentence is one message');
    for (const value of (node.quasi as Node).expressions as Node[])
      if (value.type !== 'Identifier' && !MACROS.has(nameOf(value.callee)))
        tell(value, 'stands in a message without a name: give it one before');
  };

  /** What is shown between the tags of a message; its elements' own attributes are read like any. */
  const messageParts = (node: Node): void => {
    for (const child of (node.children ?? []) as Node[]) {
      if (child.type === 'JSXElement') {
        visit(child.openingElement as Node, [node], false);
        messageParts(child);
      }
      if (child.type !== 'JSXExpressionContainer') continue;
      const { type, value } = child.expression as Node;
      if (type !== 'Identifier' && typeof value !== 'string')
        tell(child, 'stands in a message without a name: give it one before');
    }
  };

  visit(program as unknown as Node, [], false);
  return faults;
}
