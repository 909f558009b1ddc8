/** Printable ASCII without what parts several names or means others in the rules: others fold to it by case (K, the Kelvin sign, to k). */
const NAME = /^[!#-'+\--9=?-Z^-~]{1,254}$/;
const EMAIL = /^[^@]+@[^@]+$/;

/** A name as it is compared and shown: in lower case; undefined where it is none, or is two. */
export function nameOf(text: unknown): string | undefined {
  if (typeof text !== 'string' || !NAME.test(text)) return undefined;
  const isOne = !text.includes('@') || EMAIL.test(text);
  return isOne ? text.toLowerCase() : undefined;
}

/** The same of an e-mail address alone. */
export const emailOf = (text: unknown): string | undefined =>
  typeof text === 'string' && EMAIL.test(text) ? nameOf(text) : undefined;

/** Groups as they are compared: those of a claim (a list, or one), or of a header, parted by commas. */
export function groupsOf(claim: unknown): string[] {
  const all: unknown[] = Array.isArray(claim) ? claim : [claim];
  return all.flatMap((one) =>
    typeof one === 'string' && one.trim() ? [one.trim().toLowerCase()] : [],
  );
}
