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

/** The same for what is made of an object: given again as long as that object is there. */
export function onceFor<Of extends WeakKey, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const made = new WeakMap<Of, Made>();
  return (of) => {
    if (!made.has(of)) made.set(of, make(of));
    return made.get(of) as Made; // as it was set
  };
}
