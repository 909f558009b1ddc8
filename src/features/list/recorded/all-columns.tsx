import { type Column, COLUMNS, nameOf } from '../rows/columns.tsx';
import { FACTS } from './facts.ts';
import { RecordFact } from './record-fact.tsx';

type Named = readonly (readonly [name: string, column: Column])[];

const OWN: Named = COLUMNS.map((column) => [nameOf(column), column]);

const RECORDED: Named = FACTS.map(({ name, ...column }) => {
  const draw: Column['draw'] = (job) => <RecordFact job={job} fact={name} />;
  const drawFolded: Column['draw'] = (job) => <RecordFact job={job} fact={name} isFolded />;
  return [name, { ...column, from: 'lg', fold: '', draw, drawFolded }];
});

/** All that can be chosen, by name: the list's own columns, and what a record tells. */
export const allColumns = (hasRecord: boolean): Named => (hasRecord ? [...OWN, ...RECORDED] : OWN);

/** Those that are there where nobody chose. */
export const USUAL_NAMES = OWN.filter(([, { isExtra }]) => !isExtra).map(([name]) => name);
