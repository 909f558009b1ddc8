import { inlineText } from './xliff-text.ts';
import { localName, type XmlElement } from './xml.ts';

/*
 * What XLIFF's elements say: of 1.0 to 1.2, and of 2.x.
 */

/** What a unit inherits from what stands around it. */
export interface Setting {
  /** `translate="no"` */
  isKept: boolean;
  /** `xml:space="preserve"` */
  keepsSpace: boolean;
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

const isFilled = (element: XmlElement) => inlineText(element).trim() !== '';

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

export const notesOf = (parent: XmlElement) =>
  childrenOf(parent, 'note')
    .map((note) => inlineText(note).trim())
    .join('\n');
