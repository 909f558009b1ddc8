import { plural, t } from '@lingui/core/macro';
import { formatNumber, pastTime } from '#lib/language/write.ts';
import { Button } from '#ui/button.tsx';
import { Menu } from '#ui/overlay/menu.tsx';
import { useNow } from '#ui/hooks/use-now.ts';
import type { Comparison } from './comparison.ts';
import type { ChangeWalk } from './use-change-walk.ts';
import { useChooseVersions } from './use-changes.ts';
import type { ReadingTools } from '../texts/use-reading-tools.ts';
import type { Version } from '../versions/versions.ts';

interface ChangesBarProps {
  comparison: Comparison;
  versions: readonly Version[];
  tools: ReadingTools;
  onTool: (tool: keyof ReadingTools) => void;
  walk: ChangeWalk;
  canFold: boolean;
}

/** Which versions are compared, how they are shown, and the way from change to change. */
export function ChangesBar(props: ChangesBarProps) {
  const { comparison, versions, tools, onTool, walk, canFold } = props;
  const choose = useChooseVersions();
  const { from, to, newest } = comparison;
  const idOf = ({ id }: Version) => (id === newest.id ? undefined : id);
  const [earlier, later] = [formatNumber(from.number), formatNumber(to.number)];
  return (
    <div className="changes-bar">
      <div className="flex flex-wrap items-center gap-2 print:hidden">
        <VersionMenu
          label={t`From version ${earlier}`}
          versions={versions}
          onChoose={({ id }) => choose({ from: id, to: idOf(to) })}
        />
        <VersionMenu
          label={t`To version ${later}`}
          versions={versions}
          onChoose={(version) => choose({ from: from.id, to: idOf(version) })}
        />
      </div>
      <Walk {...walk} />
      <div className="flex flex-wrap gap-2 print:hidden">
        <Button aria-pressed={tools.sideBySide} onClick={() => onTool('sideBySide')}>
          {t`Side by side`}
        </Button>
        {canFold && (
          <Button aria-pressed={tools.fold} onClick={() => onTool('fold')}>
            {t`Fold unchanged`}
          </Button>
        )}
      </div>
      <Notes {...comparison} />
    </div>
  );
}

interface VersionMenuProps {
  label: string;
  versions: readonly Version[];
  onChoose: (version: Version) => void;
}

function VersionMenu({ label, versions, onChoose }: VersionMenuProps) {
  const now = useNow();
  return (
    <Menu
      label={label}
      items={versions.map((version) => {
        const [number, when] = [formatNumber(version.number), pastTime(version.at, now)];
        return { label: t`Version ${number}, ${when}`, onSelect: () => onChoose(version) };
      })}
    />
  );
}

/** Its place is kept while the changes are not known: the texts below are being read. */
function Walk({ count, current, go }: ChangeWalk) {
  if (count === 0) return <p>{t`The two versions are the same.`}</p>;
  return (
    <div
      className={`flex flex-wrap items-center gap-2 print:hidden ${count === undefined ? 'invisible' : ''}`}
    >
      <Button aria-label={t`Previous change`} onClick={() => go(-1)}>
        {t`Previous`}
      </Button>
      <span className="min-w-20 text-center text-sm tabular-nums">
        {count !== undefined && walkWords(count, current)}
      </span>
      <Button aria-label={t`Next change`} onClick={() => go(1)}>
        {t`Next`}
      </Button>
    </div>
  );
}

function walkWords(count: number, current: number | undefined): string {
  const all = formatNumber(count);
  if (current === undefined)
    return plural(count, { one: `${all} change`, other: `${all} changes` });
  const at = formatNumber(current + 1);
  return t`${at} of ${all}`;
}

/** What is not as one may think. Its place is always there, so that it is heard. */
function Notes({ missing, from, to, newest }: Comparison) {
  const [earlier, later] = [formatNumber(from.number), formatNumber(to.number)];
  const [id, other] = missing;
  const last = formatNumber(newest.number);
  const notes = [
    id !== undefined &&
      (other === undefined
        ? t`This translation has no version with the id ${id}: version ${earlier} is compared with version ${later}.`
        : t`This translation has no version with the id ${id} or ${other}: version ${earlier} is compared with version ${later}.`),
    to.id !== newest.id && t`Decisions are about the newest version, ${last}.`,
  ];
  return (
    <output className="grid basis-full gap-2 empty:-mb-2">
      {notes.map(
        (note) =>
          note !== false && (
            <span
              key={note}
              className="block rounded-sm border-s-4 border-attention bg-attention-wash px-4 py-2 text-attention"
            >
              {note}
            </span>
          ),
      )}
    </output>
  );
}
