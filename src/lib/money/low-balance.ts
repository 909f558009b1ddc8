/** Under this many credits an ordinary order may not go through. */
export const LOW_BALANCE = 20;
