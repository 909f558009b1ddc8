import { CODES } from '../in/heading-language.ts';
import { gengoCode } from '../../text/gengo-code.ts';
import { writtenLike } from '../model/language.ts';
import type { Format } from '../model/unit.ts';

/** A language stands between these. */
const TAG = String.raw`[A-Za-z]{2,3}(?:[-_][A-Z][a-z]{3})?(?:[-_](?:[A-Za-z]{2}|\d{3}))?`;
/** Those that overlap too: `app_en` holds `en`. */
const TOKEN = new RegExp(`(?<=^|[/._-])(?=(${TAG})(?:[/._-]|$))`, 'g');

interface Token {
  from: number;
  to: number;
  written: string;
}

/** Where a path names a language: at the end of the name, as all of it, or as a folder. */
function tokenIn(path: string): Token | undefined {
  const stem = path.replace(/\.[^./]+$/, '');
  const found = [...stem.matchAll(TOKEN)]
    .map(({ 1: written = '', index }) => ({ from: index, to: index + written.length, written }))
    .filter(({ written }) => gengoCode(written, CODES) !== undefined);
  const isFolder = ({ from, to }: Token) =>
    stem[to] === '/' && (from === 0 || stem[from - 1] === '/');
  return found.find(({ to }) => to === stem.length) ?? found.findLast(isFolder);
}

/** The language that a file's name tells, as it is written there: `en` of `locales/en/common.json`. */
export function languageInName(path: string): string | undefined {
  const folder = /(?:^|\/)values-([a-z]{2,3}(?:-r[A-Z]{2})?|b\+[\w+]+)\//.exec(path)?.[1];
  if (folder !== undefined)
    return folder.replace(/^b\+/, '').replaceAll('+', '-').replace('-r', '-');
  return (
    /(?:^|\/)([\w-]+)\.lproj\//.exec(path)?.[1]?.replace(/^Base$/, '') || tokenIn(path)?.written
  );
}

/** `fr` before the ending, where no language stands. */
const before = (path: string, sign: string, language: string) =>
  path.replace(/(\.[^./]+)?$/, (ending) => `${sign}${language}${ending}`);

function byToken(path: string, language: string, sign: string): string {
  const token = tokenIn(path);
  if (!token) return before(path, sign, language);
  return path.slice(0, token.from) + writtenLike(language, token.written) + path.slice(token.to);
}

/** Puts `folder` in the place of the one that `pattern` finds, or before the name. */
function inFolder(path: string, pattern: RegExp, folder: string): string {
  if (pattern.test(path)) return path.replace(pattern, `$1${folder}/`);
  return path.replace(/[^/]*$/, (name) => `${folder}/${name}`);
}

/** Android's own: `pt-rBR`, and old codes for three languages; without a region of two letters, BCP 47. */
function androidFolder(language: string): string {
  const old: Readonly<Record<string, string>> = { he: 'iw', id: 'in' };
  const [primary = '', region] = language.split('-');
  if (region === undefined) return `values-${old[primary] ?? primary}`;
  return /^[A-Z]{2}$/.test(region)
    ? `values-${primary}-r${region}`
    : `values-b+${language.replaceAll('-', '+')}`;
}

const NAMINGS: Readonly<Record<Format['naming'], (path: string, language: string) => string>> = {
  token: (path, language) => byToken(path, language, '.').replace(/\.pot$/i, '.po'),
  android: (path, language) => inFolder(path, /(^|\/)values(?:-[^/]+)?\//, androidFolder(language)),
  apple: (path, language) => inFolder(path, /(^|\/)[\w-]+\.lproj\//, `${language}.lproj`),
  java: (path, language) => byToken(path, language, '_'),
  dotnet: (path, language) => byToken(path, language, '.'),
  same: (path) => path,
};

/** A file's name, with its folders if it has any, in another language as the format writes it. */
export const renamed = (path: string, naming: Format['naming'], language: string): string =>
  NAMINGS[naming](path, language);
