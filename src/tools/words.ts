import { type NodePath, transformAsync, types as t } from '@babel/core';
import macro from '@lingui/babel-plugin-lingui-macro';
import { type CompiledMessage, compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { lingui } from '@lingui/vite-plugin';
import type { PluginOption } from 'vite';

/*
 * Messages in the code (docs/decisions/0018-words.md): Lingui's macros, and its catalogs of other languages.
 */

const MACRO = /from ['"]@lingui\/(core|react)\/macro['"]/;

type Token = Extract<CompiledMessage, readonly unknown[]>[number];

/**
 * English has one plural that is not "other", and that is for 1 alone: choosing by the number itself asks for no
 * `Intl.PluralRules`, whose first use costs a phone its time (docs/decisions/0008-first-paint.md).
 */
function english(token: Token): Token {
  if (!Array.isArray(token)) {
    if (token === '#') throw new Error('"#" writes a number by Intl: give it written, as a value.');
    return token;
  }
  const [name, type, forms] = token;
  if (type !== 'plural' && type !== 'select') {
    if (type !== undefined) throw new Error(`{${name}, ${type}} is formatted by Intl.`);
    return token;
  }
  const cases = Object.entries(forms as Record<string, Token[]>).flatMap(([form, tokens]) =>
    form === 'offset'
      ? []
      : [[type === 'plural' && form === 'one' ? '1' : form, tokens.map(english)]],
  );
  return [name, 'select', Object.fromEntries(cases)] as Token;
}

/** The English of one message, as the runtime takes it. */
export const compiled = (message: string): Token[] => compileMessageOrThrow(message).map(english);

/** What the macro made of one message: `/*i18n*\/ { id, message, values }`. */
function compileInPlace(path: NodePath<t.ObjectExpression>) {
  if (!path.node.leadingComments?.some(({ value }) => value === 'i18n')) return;
  for (const property of path.node.properties) {
    if (!t.isObjectProperty(property) || !t.isIdentifier(property.key, { name: 'message' }))
      continue;
    if (t.isStringLiteral(property.value))
      property.value = t.valueToNode(compiled(property.value.value));
  }
}

const inPlace = {
  visitor: {
    Program: {
      exit: (program: NodePath<t.Program>) =>
        program.traverse({ ObjectExpression: compileInPlace }),
    },
  },
};

/** For the app's build and its workers': the macros, with English in their place, and `.po` files. */
export const words = (): PluginOption[] => [
  {
    name: 'galley:words',
    enforce: 'pre',
    transform: {
      filter: { id: /\.tsx?$/, code: MACRO },
      async handler(code, id) {
        const result = await transformAsync(code, {
          filename: id,
          babelrc: false,
          configFile: false,
          sourceMaps: true,
          parserOpts: { plugins: id.endsWith('x') ? ['typescript', 'jsx'] : ['typescript'] },
          plugins: [[macro, { stripMessageField: false }], inPlace],
        });
        return result?.code ? { code: result.code, map: JSON.stringify(result.map) } : undefined;
      },
    },
  },
  lingui(),
];
