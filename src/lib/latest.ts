/** `make`, which keeps what it made last: asked for the same again, it gives the same. */
export function latest<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  let kept: { key: Key; made: Made } | undefined;
  return (key) => {
    if (!kept || kept.key !== key) kept = { key, made: make(key) };
    return kept.made;
  };
}
