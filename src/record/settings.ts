import { readFileSync } from 'node:fs';

export interface RecordSettings {
  /** A file's path, or the address of a PostgreSQL. */
  place: { kind: 'file'; path: string } | { kind: 'postgres'; url: string };
  key: string;
  isRequired: boolean;
}

const MUST = {
  GALLEY_RECORD: 'must be file:<path> or postgres://<address>, or off',
  GALLEY_RECORD_KEY:
    'must be at least 16 characters, by which the record’s lines are signed, where GALLEY_RECORD is set and nowhere else',
  GALLEY_RECORD_KEY_FILE: 'must be a file that can be read, in the place of GALLEY_RECORD_KEY',
  GALLEY_RECORD_REQUIRED: 'can only be on or off, and on only with GALLEY_RECORD',
  GALLEY_LIMITS: 'needs GALLEY_RECORD, in which it is counted',
};
type Name = keyof typeof MUST;
type Environment = Readonly<{ [name: string]: string | undefined }>;

function need(name: Name, fine: unknown): asserts fine {
  if (!fine) throw new Error(`${name} ${MUST[name]}.`);
}

function readKey(env: Environment): string {
  const { GALLEY_RECORD_KEY: key = '', GALLEY_RECORD_KEY_FILE: file } = env;
  if (!file) return key.trim();
  need('GALLEY_RECORD_KEY_FILE', !key);
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return need('GALLEY_RECORD_KEY_FILE', false) ?? '';
  }
}

function placeOf(text: string): RecordSettings['place'] | undefined {
  const [, path] = /^file:(.*[^/])$/.exec(text) ?? [];
  if (path) return { kind: 'file', path };
  const isPostgres = /^postgres(ql)?:\/\//.test(text) && URL.canParse(text);
  return isPostgres ? { kind: 'postgres', url: text } : undefined;
}

/**
 * Reads where the record is kept; undefined: there is none.
 * @throws Error with one clear line, which repeats no value: an address may hold a password
 */
export function readRecord(env: Environment): RecordSettings | undefined {
  const said = env.GALLEY_RECORD?.trim() ?? '';
  const key = readKey(env);
  const required = env.GALLEY_RECORD_REQUIRED?.trim() ?? '';
  need('GALLEY_RECORD_REQUIRED', /^(on|off|)$/.test(required));
  if (!said || said === 'off') {
    need('GALLEY_RECORD_KEY', !key);
    need('GALLEY_RECORD_REQUIRED', required !== 'on');
    need('GALLEY_LIMITS', !env.GALLEY_LIMITS?.trim());
    return undefined;
  }
  const place = placeOf(said);
  need('GALLEY_RECORD', place);
  need('GALLEY_RECORD_KEY', key.length >= 16);
  return { place, key, isRequired: required === 'on' };
}
