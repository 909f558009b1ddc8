import { ImportError } from '../model/import-error.ts';
import type { Note } from '../model/note.ts';
import {
  childrenOf,
  elementsOf,
  isFinished,
  notesOf,
  prefixOf,
  type Setting,
  settingOf,
} from '../in/xliff.ts';
import { inlineTags, inlineText } from '../in/xliff-text.ts';
import { localName, readXml, type XmlElement } from '../in/xml.ts';
import { createLeft, type Left } from '../model/left-out.ts';
import type { About, Edit, Format, LanguagePlace, Place, Reading, Unit } from '../model/unit.ts';
import { attributeAt, declarationOf, withTags, xmlEscape } from './xml.ts';

/**
 * XLIFF 1.0 to 1.2 and 2.x: a translation stands beside each source; in 2.x each segment is a unit. For another
 * language these change: `target-language` or `trgLang`, `xml:lang` of the targets. The state of a translation that
 * is put in is `translated`, that of one that is taken out `new` or `initial`, where the file tells states.
 */
export const xliff: Format = {
  missing: 'empty',
  read,
  ways: { text: (text, unit) => withTags(text, unit?.tags), plain: (text) => text },
  style: { chinese: 'script', separator: '-' },
  naming: 'token',
  escape: xmlEscape,
};

/** What differs between the versions. */
const VERSIONS = {
  1: { unit: 'trans-unit', target: 'target-language', source: 'source-language', fresh: 'new' },
  2: { unit: 'unit', target: 'trgLang', source: 'srcLang', fresh: 'initial' },
} as const;

type Version = (typeof VERSIONS)[keyof typeof VERSIONS];

function read(text: string, { onAt }: About): Reading {
  const root = readXml(text, onAt);
  if (localName(root.name) !== 'xliff')
    throw new ImportError({ is: 'root-other', format: 'xliff', name: root.name });
  const isNew = root.attributes.get('version')?.startsWith('2') === true;
  const version = VERSIONS[isNew ? 2 : 1];
  const heads = isNew ? [root] : childrenOf(root, 'file');
  const left = createLeft();
  const found = [...walk(root, version, { isKept: false, keepsSpace: false }, left)];
  const named = (attribute: string) =>
    heads.map(({ attributes }) => attributes.get(attribute)).find(Boolean);
  const [language, target] = [named(version.source), named(version.target)];
  return {
    units: found.map(({ source, setting, ...one }) => unitOf(text, source, setting, one, version)),
    ...(language && { language }),
    ...(target && { target }),
    isBilingual: true,
    languages: [
      ...heads.map((head) => attributePlace(head, version.target)),
      ...found.flatMap(({ target: one }) => {
        const at = one && attributeAt(one, 'xml:lang');
        return at ? [{ ...at, way: 'plain', holds: 'language' as const }] : [];
      }),
    ],
    ...declarationOf(text),
    left: left.all(),
    notes: otherLanguages(heads, version.source),
  };
}

/** An attribute's value, or where the attribute would stand. */
function attributePlace(element: XmlElement, name: string): LanguagePlace {
  const at = attributeAt(element, name);
  if (at) return { ...at, way: 'plain', holds: 'language' };
  const behind = element.at.from + 1 + element.name.length;
  return { from: behind, to: behind, way: 'plain', around: [` ${name}="`, '"'], holds: 'language' };
}

interface Found {
  key: string;
  /** Holds source and target. */
  parent: XmlElement;
  /** Says whether it is finished. */
  unit: XmlElement;
  source: XmlElement;
  target: XmlElement | undefined;
  setting: Setting;
}

function* walk(
  element: XmlElement,
  version: Version,
  around: Setting,
  left: Left,
): Generator<Found> {
  for (const child of elementsOf(element)) {
    const setting = settingOf(child, around);
    if (localName(child.name) !== version.unit) yield* walk(child, version, setting, left);
    else if (setting.isKept) left.add('kept', titleOf(child));
    else yield* foundIn(child, version, setting);
  }
}

const titleOf = ({ attributes }: XmlElement) =>
  attributes.get('resname') ?? attributes.get('name') ?? attributes.get('id') ?? '';

/** One order is from one language. */
function otherLanguages(heads: readonly XmlElement[], attribute: string): Note[] {
  const { size } = new Set(
    heads.map(({ attributes }) => attributes.get(attribute)).filter(Boolean),
  );
  return size > 1 ? [{ is: 'source-languages', count: size }] : [];
}

function* foundIn(unit: XmlElement, version: Version, setting: Setting): Generator<Found> {
  const title = titleOf(unit);
  const parents = version === VERSIONS[2] ? childrenOf(unit, 'segment') : [unit];
  for (const [index, parent] of parents.entries()) {
    const [source] = childrenOf(parent, 'source');
    if (!source) continue;
    const key = parents.length > 1 ? `${title}.${parent.attributes.get('id') ?? index + 1}` : title;
    const [target] = childrenOf(parent, 'target');
    yield { key, parent, unit, source, target, setting: settingOf(source, setting) };
  }
}

function unitOf(
  text: string,
  source: XmlElement,
  { keepsSpace }: Setting,
  { key, parent, unit, target }: Omit<Found, 'source' | 'setting'>,
  version: Version,
): Unit {
  const translation = target && inlineText(target, keepsSpace);
  const isApproved = unit.attributes.get('approved') === 'yes';
  const known = isApproved ? 'final' : parent.attributes.get('state');
  const note = [...childrenOf(unit, 'notes'), unit].map(notesOf).filter(Boolean).join('\n');
  const limit = limitOf(unit);
  const isDone = unit.attributes.get('approved') !== 'no' && isFinished(parent, known);
  return {
    key,
    source: inlineText(source, keepsSpace),
    ...(translation && { translation }),
    ...(note && { note }),
    ...(limit > 0 && { limit }),
    state: translation ? (isDone ? 'done' : 'unsure') : 'missing',
    place: placeOf(text, source, target),
    tags: [...inlineTags(text, source)],
    whenFilled: stateEdits([target, parent], 'translated'),
    whenEmptied: [
      ...stateEdits([target, parent], version.fresh),
      ...(isApproved ? valueEdits(unit, 'approved', 'no') : []),
    ],
  };
}

/** In characters: a width is in pixels unless it says otherwise; 2.x has "30", or "least,most". */
function limitOf({ attributes }: XmlElement): number {
  if (attributes.get('size-unit') === 'char') return Number(attributes.get('maxwidth'));
  const size = [...attributes].find(([name]) => localName(name) === 'sizeRestriction')?.[1];
  return Number(size?.split(',').at(-1) ?? 0);
}

/** In an empty element, between its tags, or behind the source in a line of its own. */
function placeOf(text: string, source: XmlElement, target: XmlElement | undefined): Place {
  if (target?.tags.close) return { ...target.at.inner, way: 'text' };
  const name = target?.name ?? `${prefixOf(source.name)}target`;
  const close = `</${name}>`;
  if (target) {
    const open = target.tags.open.replace(/[ \t\r\n]*\/>$/, '>');
    return { from: target.at.from, to: target.at.to, way: 'text', around: [open, close] };
  }
  const { from, to } = source.at;
  const space = /[ \t\r\n]*$/.exec(text.slice(Math.max(0, from - 200), from))?.[0] ?? '';
  return { from: to, to, way: 'text', around: [`${space}<${name}>`, close] };
}

const stateEdits = (elements: readonly (XmlElement | undefined)[], state: string): Edit[] =>
  elements.flatMap((one) => (one ? valueEdits(one, 'state', state) : []));

function valueEdits(element: XmlElement, name: string, text: string): Edit[] {
  const at = attributeAt(element, name);
  // What stands within an element that is written anew cannot be changed beside it.
  return at && element.tags.close ? [{ ...at, text }] : [];
}
