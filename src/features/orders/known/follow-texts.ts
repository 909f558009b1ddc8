import type { Memory } from '#api/memory/memory.ts';
import { type DraftRow, type Had, isFilled, type OrderDraft } from '#lib/order/order-draft.ts';
import { textId } from '../draft/left-out.ts';
import type { ChangeDraft } from '../draft/use-order-draft.ts';

/** In ms: who types is waited for; what the memory learns is looked at, and what was found told, now and then. */
const PAUSE = { typed: 400, learned: 3_000, told: 1_000 } as const;

/** Texts asked about at a time, and after how many the page has its turn. */
const SOME = 200;
const TURN = 4_000;

interface FollowOptions {
  memory: Pick<Memory, 'find' | 'version' | 'subscribe'>;
  read: () => OrderDraft;
  change: ChangeDraft;
  /** Not while its person is asked for the money, nor while it is sent or looked for. */
  mayChange: () => boolean;
  /** Calls back when the draft, or whether it may be changed, is another. Gives the way to stop. */
  listen: (listener: () => void) => () => void;
}

/**
 * Notes in a draft what the account has of its texts, as they change and as more is read: by this what is there
 * already is left out of the order. Gives the way to stop.
 */
export function followTexts({ memory, read, change, mayChange, listen }: FollowOptions) {
  const gone = new AbortController();
  /** By row: what was asked last. */
  const asked = new Map<string, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLooking = false;
  let isToLook = false;

  const find = async ({ sourceLanguage: source, targets }: OrderDraft, rows: DraftRow[]) => {
    const texts = rows.map(({ text }) => text);
    const found = await memory.find({ source, targets, texts }, gone.signal);
    return rows.map(
      (row, index) => [row.id, { of: textId(row, source), found: found[index] ?? [] }] as const,
    );
  };

  const look = async () => {
    const draft = read();
    const { sourceLanguage, targets, rows } = draft;
    if (!mayChange() || sourceLanguage === '' || targets.length === 0) return;
    const about = ` ${targets.join()} ${memory.version()}`;
    const nameOf = (row: DraftRow) => textId(row, sourceLanguage) + about;
    const had = new Map<string, Had>();
    let toldAt = performance.now();
    /** Each change is drawn and written: of 100,000 texts there is not one for every 200. */
    const tell = (open: readonly DraftRow[]) => {
      if (!mayChange()) return false;
      change((now) => withHad(now, had));
      for (const row of open) asked.set(row.id, nameOf(row));
      had.clear();
      toldAt = performance.now();
      return true;
    };
    let untold: DraftRow[] = [];
    for (let start = 0; start < rows.length; start += SOME) {
      // Where all is known already nothing is asked, and the page has its turn.
      if (start > 0 && start % TURN === 0) await new Promise((resolve) => setTimeout(resolve));
      const open = rows
        .slice(start, start + SOME)
        .filter((row) => !row.file && isFilled(row) && asked.get(row.id) !== nameOf(row));
      if (open.length === 0) continue;
      for (const [id, one] of await find(draft, open)) had.set(id, one);
      untold.push(...open);
      if (performance.now() - toldAt < PAUSE.told) continue;
      if (!tell(untold)) return;
      untold = [];
    }
    if (untold.length > 0) tell(untold);
  };

  const begin = async () => {
    isToLook = isLooking;
    if (isLooking) return;
    isLooking = true;
    // Where the memory cannot be asked nothing is left out: Gengo itself does not charge a text twice.
    await look().catch(() => {});
    isLooking = false;
    if (isToLook && !gone.signal.aborted) void begin();
  };
  const schedule = (pause: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void begin(), pause);
  };
  const stops = [
    listen(() => schedule(PAUSE.typed)),
    memory.subscribe(() => schedule(PAUSE.learned)),
  ];
  void begin();
  return () => {
    clearTimeout(timer);
    gone.abort();
    for (const stop of stops) stop();
  };
}

/** The same draft where nothing else was found than before: rows that are not touched stay the same. */
function withHad(draft: OrderDraft, had: ReadonlyMap<string, Had>): OrderDraft {
  const rows = draft.rows.map((row) => {
    const next = had.get(row.id);
    return next && isNews(row, next, draft.sourceLanguage) ? { ...row, had: asKept(next) } : row;
  });
  return rows.some((row, index) => row !== draft.rows[index]) ? { ...draft, rows } : draft;
}

/** Of a text that was changed meanwhile it says nothing. */
const isNews = (row: DraftRow, next: Had, language: string): boolean =>
  next.of === textId(row, language) &&
  JSON.stringify(asKept(next).found) !==
    JSON.stringify(row.had?.of === next.of ? row.had.found : []);

const asKept = ({ of, found }: Had): Had => ({
  of,
  found: found.map(({ target, stand, isExact, jobId }) => ({ target, stand, isExact, jobId })),
});
