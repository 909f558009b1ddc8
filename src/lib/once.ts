/** `make` with a memory: what it made from the same words is given again. For what is dear to make, as `Intl`'s formatters are. */
export function once<Words extends readonly (string | undefined)[], Made>(
  make: (...words: Words) => Made,
): (...words: Words) => Made {
  const made = new Map<string, Made>();
  return (...words) => {
    const key = words.join(' ');
    const known = made.get(key) ?? make(...words);
    made.set(key, known);
    return known;
  };
}
