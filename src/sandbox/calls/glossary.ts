import type { Context, Handler } from '../http/context.ts';
import { refuse } from '../http/errors.ts';
import { GLOSSARIES } from '../seed/glossaries.ts';

/** How long after the account was opened the demo's glossaries were made, in ms. */
const AGE = 200 * 24 * 3600_000;

/** Times are written in words here alone (gengo-api.md, section 3). */
function glossaries({ options, state }: Context) {
  if (options.scenario === 'empty') return [];
  const made = new Date(state.since.at + AGE).toISOString().replace('T', ' ').replace('Z', '000');
  return GLOSSARIES.map((glossary) => ({ ...glossary, ctime: made }));
}

export const listGlossaries: Handler = glossaries;

/** @throws Refusal 404 for an unknown one (section 2) */
export const getGlossary: Handler = (context) =>
  glossaries(context).find(({ id }) => String(id) === context.params.id) ?? refuse(404);
