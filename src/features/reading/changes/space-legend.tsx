import { SPACE_LEGEND } from '#lib/text/white-space.ts';

/** What the signs mean; the others are Unicode's own abbreviations. */
export function SpaceLegend() {
  return (
    <dl className="flex flex-wrap gap-x-4 text-sm text-soft print:hidden">
      {SPACE_LEGEND.map(([sign, meaning]) => (
        <div key={sign} className="flex gap-1">
          <dt className="text-accent">{sign}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
      <div className="flex gap-1">
        <dt className="px-1 text-attention outline outline-attention">·</dt>
        <dd>doubled, at an edge, or unusual</dd>
      </div>
    </dl>
  );
}
