/** Tokens `from` up to, not including, `to` of the one text, in whose place stand those of the other. */
export interface Edit {
  from: number;
  to: number;
  newFrom: number;
  newTo: number;
}
