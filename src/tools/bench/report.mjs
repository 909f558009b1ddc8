// What was measured, as a table to read here and in docs/measures.md.

/** One figure; `bar` is the most that is allowed. `measured` undefined: could not be measured here. */
export const row = (what, measured, bar, unit = '') => ({ what, measured, bar, unit });

const digits = (number) =>
  number >= 100 ? String(Math.round(number)) : String(Number(number.toPrecision(3)));

function cells({ what, measured, bar, unit }) {
  if (measured === undefined) return [what, 'not available', `${bar}${unit}`, '–'];
  const verdict = measured <= bar ? 'pass' : 'FAIL';
  return [what, `${digits(measured)}${unit}`, `${bar}${unit}`, verdict];
}

/** Prints one section. */
export function print({ title, rows }) {
  console.log(`\n${title}`);
  const table = rows.map(cells);
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((one) => one[column].length)));
  for (const one of table)
    console.log(one.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
}

/** All sections as a page. */
export function toMarkdown(machine, sections) {
  const parts = sections.map(({ title, rows }) =>
    [
      `## ${title}`,
      '',
      '| what | measured | bar | |',
      '|---|---|---|---|',
      ...rows.map((one) => `| ${cells(one).join(' | ')} |`),
    ].join('\n'),
  );
  const head = `# Measures

Written by \`npm run bench\`; do not edit. Medians of A and B in turn, in one run on ${machine}.
Figures in ms depend on the machine; ratios hardly do.`;
  return `${[head, ...parts].join('\n\n')}\n`;
}
