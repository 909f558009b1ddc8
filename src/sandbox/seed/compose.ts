/** One sentence: the source, and its translation. `{name}` is filled from the stage. */
export type Pair = readonly [source: string, translation: string];

/** One leg of a journey, by the names that its sentences use; each in both languages. */
export type Stage = Readonly<Record<string, Pair>>;

/** A text made of paragraphs, paragraphs of sentences, and for each sentence some ways to say it. */
export type Paragraph = readonly (readonly Pair[])[];

export interface Article {
  source: string;
  translation: string;
}

function fill(template: string, stage: Stage, side: 0 | 1): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => stage[name]?.[side] ?? whole);
}

/**
 * Turns with the stage. Sentences of one paragraph have different numbers of ways, so that the same
 * company of sentences comes again only after their product.
 */
function wayAt(ways: readonly Pair[], at: number, sentence: number): Pair {
  return ways[(at + 3 * sentence) % ways.length] ?? ['', ''];
}

/**
 * A long article and its translation, stage by stage, sentence for sentence.
 *
 * @param space what stands between two sentences, in the source and in the translation
 */
export function compose(
  opening: Pair,
  heading: Pair,
  paragraphs: readonly Paragraph[],
  stages: readonly Stage[],
  space: Pair,
): Article {
  const write = (side: 0 | 1) => {
    const body = stages.map((stage, at) => [
      fill(heading[side], stage, side),
      ...paragraphs.map((sentences) =>
        sentences
          .map((ways, sentence) => wayAt(ways, at, sentence)[side])
          .map((template) => fill(template, stage, side))
          .join(space[side]),
      ),
    ]);
    return [opening[side], ...body.flat()].join('\n\n');
  };
  return { source: write(0), translation: write(1) };
}
