/** How the names of files end whose texts can be read: a page knows this much of the formats, the rest is a worker's. */
export const TEXT_FILES =
  /\.(?:csv|tsv|tab|json|arb|xcstrings|xlf|xliff|sdlxliff|mxliff|mqxliff|pot?|xml|res[xw]|properties|strings|ya?ml|srt|vtt|txt|text|md)$/i;
