import { msg } from '@lingui/core/macro';

export const WRONG_CHARACTERS = msg`Not the characters of the last image: here is a new one.`;
