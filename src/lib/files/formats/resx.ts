import { ImportError } from '../model/import-error.ts';
import { elementsOf } from '../in/xliff.ts';
import { readXml, type XmlElement } from '../in/xml.ts';
import { createLeft } from '../model/left-out.ts';
import type { About, Format, Reading, Unit } from '../model/unit.ts';
import { declarationOf, entryOf, shownText, xmlEscape, xmlText } from './xml.ts';

/** .NET's `.resx`. For another language its name alone changes: `Strings.de.resx`. */
export const resx: Format = {
  lastCounts: true,
  missing: 'omit',
  read,
  ways: { text: xmlText },
  style: { chinese: 'script', separator: '-' },
  naming: 'dotnet',
  escape: xmlEscape,
};

function read(text: string, { onAt }: About): Reading {
  const root = readXml(text, onAt);
  if (root.name !== 'root')
    throw new ImportError({ is: 'root-other', format: 'resx', name: root.name });
  const data = elementsOf(root).filter(({ name }) => name === 'data');
  const texts = data.filter(isText);
  const left = createLeft();
  for (const one of data) if (!isText(one)) left.add('binary', one.attributes.get('name') ?? '');
  return {
    units: texts.flatMap((one) => unitOf(text, one)),
    isBilingual: false,
    languages: [],
    ...declarationOf(text),
    left: left.all(),
    notes: [],
  };
}

/** Pictures, sizes and the like have a type; what a designer keeps for itself begins with `>>`. */
const isText = ({ attributes }: XmlElement) =>
  !attributes.has('type') &&
  !attributes.has('mimetype') &&
  !attributes.get('name')?.startsWith('>>');

function unitOf(text: string, element: XmlElement): Unit[] {
  const [value, comment] = ['value', 'comment'].map((name) =>
    elementsOf(element).find((child) => child.name === name),
  );
  if (!value) return [];
  const note = comment && shownText(comment).trim();
  return [
    {
      key: element.attributes.get('name') ?? '',
      source: shownText(value),
      state: 'missing',
      ...(note && { note }),
      place: { ...value.at.inner, way: 'text' },
      entry: entryOf(text, element),
    },
  ];
}
