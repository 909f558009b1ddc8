import type { Sums } from '#lib/insight/sums.ts';

/** Sums by groups, with how a group is called here and where it leads. */
export interface GroupsShown {
  sums: Sums;
  /** Without what goes without saying. */
  nameOf: (key: string) => string;
  fullOf: (key: string) => string;
  pathOf: (key: string) => string;
}
