/** Holds the place of one line of text; sizes are CSS lengths. */
export function Skeleton({ width, height = '1em' }: { width: string; height?: string }) {
  return (
    <span aria-hidden="true" className="skeleton" style={{ width, height, maxWidth: '100%' }} />
  );
}
