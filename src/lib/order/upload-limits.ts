/** Bytes in one request to Gengo, and files in one quote (gengo-api.md, sections 3 and 4). */
export const MAX_UPLOAD = 100 * 1024 * 1024;
export const MAX_FILES = 50;
