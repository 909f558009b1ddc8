import type { Field } from './fields.ts';
import { gatherRows, type RowValues } from './gather-rows.ts';
import { ImportError } from './import-error.ts';
import type { Imported } from './rows.ts';
import { inlineText } from './xliff-text.ts';
import { localName, readXml, type XmlElement } from './xml.ts';

/** One text of the file, and what is told about it. */
interface Unit extends RowValues {
  isTranslated: boolean;
  isDone: boolean;
}

/** What a unit inherits from what stands around it. */
export interface Setting {
  /** `translate="no"` */
  isKept: boolean;
  /** `xml:space="preserve"` */
  keepsSpace: boolean;
}

type Reader = (unit: XmlElement, setting: Setting) => Unit;

/**
 * Reads the source texts of XLIFF 1.0 to 1.2 (`trans-unit`) and 2.x (`unit`, its segments together, since
 * that is what a translator reads). The title is the text's name, else its id; notes are instructions; what
 * `xliff-text.ts` says becomes of inline elements and of white space. Texts whose translation is finished are
 * marked as done.
 * @throws ImportError
 */
export function readXliff(source: string): Imported {
  const root = readXml(source);
  if (localName(root.name) !== 'xliff')
    throw new ImportError(`This XML is no XLIFF: its first element is “${root.name}”.`);
  const isNew = root.attributes.get('version')?.startsWith('2') === true;
  const files = root.children.filter(
    (child) => typeof child !== 'string' && is(child, 'file', root),
  );
  const left = { kept: 0 };
  const units = [...walk(root, isNew ? ['unit', readUnit] : ['trans-unit', readTransUnit], left)];
  const languages = isNew
    ? [root.attributes.get('srcLang')]
    : files.map((file) =>
        typeof file === 'string' ? undefined : file.attributes.get('source-language'),
      );
  const [sourceLanguage, ...others] = new Set(languages.filter((one) => one !== undefined));
  const gathered = gatherRows(units, 'text');
  const translated = units.filter(({ isTranslated }) => isTranslated).length;
  return {
    rows: gathered.rows,
    notes: [
      ...gathered.notes,
      ...(left.kept > 0
        ? [`Left out, because the file says not to translate them: ${left.kept}.`]
        : []),
      ...(translated > 0 ? [`Translated already in the file: ${translated}.`] : []),
      ...(others.length > 0
        ? [`The file holds texts in ${others.length + 1} source languages.`]
        : []),
    ],
    ...(sourceLanguage && { sourceLanguage }),
  };
}

/** Every unit below `element`, in the order of the file. */
function* walk(
  element: XmlElement,
  [name, read]: readonly [string, Reader],
  left: { kept: number },
  around: Setting = { isKept: false, keepsSpace: false },
): Generator<Unit> {
  const setting = settingOf(element, around);
  for (const child of elementsOf(element)) {
    if (!is(child, name, element)) yield* walk(child, [name, read], left, setting);
    else if (settingOf(child, setting).isKept) left.kept++;
    else yield read(child, settingOf(child, setting));
  }
}

export function settingOf({ attributes }: XmlElement, around: Setting): Setting {
  const translate = attributes.get('translate');
  const space = attributes.get('xml:space');
  return {
    isKept: translate === undefined ? around.isKept : translate === 'no',
    keepsSpace: space === undefined ? around.keepsSpace : space === 'preserve',
  };
}

export const elementsOf = ({ children }: XmlElement) =>
  children.filter((child): child is XmlElement => typeof child !== 'string');

export const prefixOf = (name: string) => name.slice(0, name.length - localName(name).length);

/** Of the same vocabulary as `near`, by its prefix: other tools' extensions have one of their own. */
const is = (element: XmlElement, name: string, near: XmlElement) =>
  element.name === prefixOf(near.name) + name;

export const childrenOf = (element: XmlElement, name: string) =>
  elementsOf(element).filter((child) => is(child, name, element));

export const isFilled = (element: XmlElement) => inlineText(element).trim() !== '';

const readTransUnit: Reader = (unit, setting) => {
  const { attributes } = unit;
  // A width is in pixels unless it says otherwise.
  const isInCharacters = attributes.get('size-unit') === 'char';
  return {
    ...values(unit, attributes.get('resname'), setting, childrenOf(unit, 'source'), {
      instructions: notesOf(unit),
      ...(isInCharacters && { maxChars: attributes.get('maxwidth') ?? '' }),
    }),
    isTranslated: childrenOf(unit, 'target').some(isFilled),
    isDone:
      attributes.get('approved') !== 'no' &&
      isFinished(unit, attributes.get('approved') === 'yes' ? 'final' : undefined),
  };
};

/** A translation that is still to be made, changed or looked through: 1.2's states, and 2.x's. */
const UNFINISHED = /^(?:new|initial|needs-)/;

/**
 * A translation stands beside the source, and nothing says that it is not finished. Without any state, one
 * that is the source itself is a tool's copy.
 */
export function isFinished(parent: XmlElement, known: string | undefined): boolean {
  const [source, target] = ['source', 'target'].map((name) => childrenOf(parent, name)[0]);
  if (!source || !target || !isFilled(target)) return false;
  const state = target.attributes.get('state') ?? known;
  if (state !== undefined) return !UNFINISHED.test(state);
  return inlineText(target, false) !== inlineText(source, false);
}

const readUnit: Reader = (unit, setting) => {
  const parts = elementsOf(unit).filter(
    (one) => is(one, 'segment', unit) || is(one, 'ignorable', unit),
  );
  const segments = parts.filter((one) => is(one, 'segment', unit));
  const size = [...unit.attributes].find(([name]) => localName(name) === 'sizeRestriction')?.[1];
  return {
    ...values(
      unit,
      unit.attributes.get('name'),
      setting,
      parts.flatMap((part) => childrenOf(part, 'source')),
      {
        instructions: childrenOf(unit, 'notes').map(notesOf).join('\n'),
        // "30", or "least,most".
        maxChars: size?.split(',').at(-1) ?? '',
      },
    ),
    isTranslated: parts.some((part) => childrenOf(part, 'target').some(isFilled)),
    isDone:
      segments.length > 0 && segments.every((one) => isFinished(one, one.attributes.get('state'))),
  };
};

function values(
  unit: XmlElement,
  name: string | undefined,
  { keepsSpace }: Setting,
  sources: readonly XmlElement[],
  more: Partial<Record<Field, string>>,
): RowValues {
  const title = name ?? unit.attributes.get('id') ?? '';
  // Segments are parted by what stands between them: only the whole is without white space at its edges.
  const isPreserved = sources.some(
    (one) => settingOf(one, { isKept: false, keepsSpace }).keepsSpace,
  );
  const whole: XmlElement = {
    name: 'source',
    attributes: new Map(),
    children: sources.flatMap(({ children }) => children),
    tags: { open: '', close: '' },
    at: { from: 0, to: 0, inner: { from: 0, to: 0 } },
  };
  return { values: { title, text: inlineText(whole, isPreserved), ...more }, place: title };
}

export const notesOf = (parent: XmlElement) =>
  childrenOf(parent, 'note')
    .map((note) => inlineText(note).trim())
    .join('\n');
