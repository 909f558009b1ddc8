import type { Glossary } from '#api/schema/glossary.ts';
import type { OrderDraft } from '#lib/order/order-draft.ts';

/** `en-US` and `en` are one language here: glossaries write codes otherwise than orders. */
const base = (code: string) => code.toLowerCase().split('-')[0];

/** Those for these languages; the one that is chosen stays in sight. */
export const glossariesFor = (
  glossaries: readonly Glossary[],
  {
    sourceLanguage,
    targets,
    glossaryId,
  }: Pick<OrderDraft, 'sourceLanguage' | 'targets' | 'glossaryId'>,
): Glossary[] =>
  glossaries.filter(
    ({ id, source_language_code, target_languages }) =>
      id === glossaryId ||
      ((sourceLanguage === '' ||
        source_language_code === '' ||
        base(source_language_code) === base(sourceLanguage)) &&
        (targets.length === 0 ||
          target_languages.length === 0 ||
          targets.some((target) => target_languages.some((code) => base(code) === base(target))))),
  );
