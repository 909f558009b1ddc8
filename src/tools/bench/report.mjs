// What was measured, as a table to read here and in docs/measures.md.

/** One figure; `bar` is the most that is allowed. `measured` undefined: could not be measured here. */
export const row = (what, measured, bar, unit = '') => ({ what, measured, bar, unit });

/** One figure of which the bar is the least. */
export const atLeast = (what, measured, bar, unit = '') => ({
  ...row(what, measured, bar, unit),
  isLeast: true,
});

/** One figure without a bar: what others are compared with. */
export const noted = (what, measured, unit = '') => row(what, measured, undefined, unit);

/** What is neither measured nor barred is held. */
export const isHeld = ({ measured, bar, isLeast }) =>
  measured === undefined || bar === undefined || (isLeast ? measured >= bar : measured <= bar);

/** The middle of some figures; undefined of none. */
export const median = (figures) => percentile(figures, 0.5);

export function percentile(figures, share) {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

const digits = (number) =>
  number >= 100 ? String(Math.round(number)) : String(Number(number.toPrecision(3)));

function cells(one) {
  const { what, measured, bar, unit, isLeast } = one;
  const barred = bar === undefined ? '' : `${isLeast ? '≥ ' : ''}${bar}${unit}`;
  if (measured === undefined) return [what, 'not available', barred, '–'];
  const verdict = isHeld(one) ? 'pass' : 'FAIL';
  return [what, `${digits(measured)}${unit}`, barred, bar === undefined ? '' : verdict];
}

/** Prints one section. */
export function print({ title, rows }) {
  console.log(`\n${title}`);
  const table = rows.map(cells);
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((one) => one[column].length)));
  for (const one of table)
    console.log(one.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
}

const HEAD = `# Measures

Written by \`npm run bench\`; do not edit. Each section says when and where it was taken: \`npm run bench -- list\`
takes that one again and leaves the others. Medians of A and B in turn, in one run. Figures in ms depend on the
machine; ratios hardly do.`;

const partOf = (machine, { title, rows }) =>
  [
    `## ${title}`,
    '',
    `${new Date().toISOString().slice(0, 10)}, ${machine}.`,
    '',
    '| what | measured | bar | |',
    '|---|---|---|---|',
    ...rows.map((one) => `| ${cells(one).join(' | ')} |`),
  ].join('\n');

/** The page, as it was, with one section taken anew; `titles` in their order. */
export function toMarkdown(page, machine, section, titles) {
  const parts = new Map(
    page
      .split(/^(?=## )/m)
      .slice(1)
      .map((part) => [/^## (.*)/.exec(part)?.[1], part.trim()]),
  );
  parts.set(section.title, partOf(machine, section));
  return `${[HEAD, ...titles.flatMap((title) => parts.get(title) ?? [])].join('\n\n')}\n`;
}
