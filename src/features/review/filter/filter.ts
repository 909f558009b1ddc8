/** What can be told of a translation before it is opened. */
export const MARKS = ['errors', 'asks', 'corrected', 'new', 'file', 'left'] as const;
export type Mark = (typeof MARKS)[number];

/** Which of those that wait are shown; what is absent is not asked for. */
export interface Filter {
  mark?: Mark | undefined;
  /** Gengo's code of the language of the translations. */
  language?: string | undefined;
}

export const isSet = ({ mark, language }: Filter): boolean => Boolean(mark ?? language);

export const isSame = (a: Filter, b: Filter): boolean =>
  a.mark === b.mark && a.language === b.language;

/** Reads the desk's address; what is no mark, or no code, counts as not said. */
export function filterIn(search: string): Filter {
  const params = new URLSearchParams(search);
  const [said, language] = [params.get('mark'), params.get('language') ?? ''];
  const mark = MARKS.find((one) => one === said);
  return {
    ...(mark && { mark }),
    ...(/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(language) && { language }),
  };
}

/** The address's query with another filter: the rest of it stays. */
export function withFilter(search: string, filter: Filter): string {
  const params = new URLSearchParams(search);
  for (const name of ['mark', 'language'] as const) {
    const value = filter[name];
    if (value === undefined) params.delete(name);
    else params.set(name, value);
  }
  return params.size > 0 ? `?${params}` : '';
}
