/** Gengo's own words: English, whatever the page speaks, and so for a screen reader and a browser's translation. */
export const Said = ({ words, className }: { words: string; className?: string }) => (
  <p lang="en" dir="ltr" className={className}>
    {words}
  </p>
);
