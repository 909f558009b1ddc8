/** A source text and its translation, with the name by which whoever asks knows it. */
export interface NamedPair {
  id: string;
  source: string;
  translation: string;
  sourceLanguage: string;
  targetLanguage: string;
}

/** One source text that was translated in several ways into one language. */
export interface Differing {
  /** Of the first of them, as it stands there. */
  source: string;
  targetLanguage: string;
  /** The most frequent first, of equals the one that came first; each with those that have it. */
  translations: readonly { translation: string; ids: readonly string[] }[];
}

/**
 * Which of these pairs say the same source in other words. Spaces around a text and the forms in which Unicode writes
 * one character do not count; all else does: `Save` and `save` may well be two things. A pair without a translation
 * says nothing. In the order of the pairs; linear.
 */
export function sameness(pairs: readonly NamedPair[]): Differing[] {
  const groups = new Map<string, { first: NamedPair; said: Map<string, Said> }>();
  for (const pair of pairs) {
    const [source, translation] = [plain(pair.source), plain(pair.translation)];
    if (source === '' || translation === '') continue;
    const key = `${pair.sourceLanguage}\n${pair.targetLanguage}\n${source}`;
    const group = groups.get(key) ?? { first: pair, said: new Map<string, Said>() };
    groups.set(key, group);
    const same = group.said.get(translation);
    if (same) same.ids.push(pair.id);
    else group.said.set(translation, { translation: pair.translation, ids: [pair.id] });
  }
  return [...groups.values()]
    .filter(({ said }) => said.size > 1)
    .map(({ first, said }) => ({
      source: first.source,
      targetLanguage: first.targetLanguage,
      translations: [...said.values()].toSorted((a, b) => b.ids.length - a.ids.length),
    }));
}

interface Said {
  translation: string;
  ids: string[];
}

const plain = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
