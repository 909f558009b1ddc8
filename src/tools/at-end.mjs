// What a script has started or made ends with it, whatever it ends by: an error, or a signal.
const ends = new Set();

process.on('exit', () => {
  for (const end of ends) {
    try {
      end();
    } catch {
      // Gone already; the others have their turn.
    }
  }
});

/** Calls this when the script ends: it cannot wait for anything then. Gives the way not to call it. */
export function atEnd(end) {
  ends.add(end);
  return () => ends.delete(end);
}

/** A signal is an end as any other. For a script of its own: what runs inside another program leaves that to it. */
export function endOnSignals() {
  const numbers = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };
  for (const [signal, number] of Object.entries(numbers))
    process.once(signal, () => process.exit(128 + number));
}
