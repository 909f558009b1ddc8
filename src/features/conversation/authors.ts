export interface Author {
  role: 'customer' | 'translator' | 'staff';
  name: string;
  /** How it looks; the name says the same in words. */
  look: string;
}

const CUSTOMER: Author = {
  role: 'customer',
  name: 'You, the customer',
  look: 'border-accent bg-accent-wash',
};
const TRANSLATOR: Author = {
  role: 'translator',
  name: 'Translator',
  look: 'border-edge bg-raised',
};
const STAFF: Author = {
  role: 'staff',
  name: 'Gengo staff',
  look: 'border-info bg-info-wash',
};

/** Every word that was seen in `author` (gengo-api.md, section 3); older answers name translators otherwise. */
const AUTHORS: Readonly<Record<string, Author>> = {
  customer: CUSTOMER,
  translator: TRANSLATOR,
  worker: TRANSLATOR,
  'senior translator': { ...TRANSLATOR, name: 'Senior translator' },
};

/** Who wrote a comment; whoever is neither customer nor translator is of Gengo's staff. */
export function authorOf(author: string): Author {
  const word = author.trim().toLowerCase();
  return Object.hasOwn(AUTHORS, word) ? (AUTHORS[word] ?? STAFF) : STAFF;
}
