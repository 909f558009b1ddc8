/** The event that a newer Galley, in another tab, has changed what is kept here: this page must be reloaded. */
export const OUTDATED = 'galley:outdated';
