/** One JSON array, an element at a time and each on its own line: all the fields that were read. */
export function* jsonChunks(jobs: Iterable<object>): Generator<string> {
  let before = '[\n';
  for (const job of jobs) {
    yield before + JSON.stringify(job);
    before = ',\n';
  }
  // An array of nothing has not been opened yet.
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
