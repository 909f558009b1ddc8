/** Where a PO file's header names its charset: in a line of its own, or behind others in one string. */
export const PO_CHARSET =
  /^(?:msgstr[ \t]+)?"[^"\n]{0,2000}?Content-Type:[^\n]{0,200}?charset=([\w-]{2,40})/im;
