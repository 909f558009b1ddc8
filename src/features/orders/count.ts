/** `1 translation`, `1,200 translations`. */
export const count = (amount: number, what: string) =>
  `${amount.toLocaleString('en')} ${what}${amount === 1 ? '' : 's'}`;
