import { pastTime } from '#lib/language/write.ts';
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
  return (
    <div className="changes-bar">
      <div className="flex flex-wrap items-center gap-2 print:hidden">
        <VersionMenu
          label={`From version ${from.number}`}
          versions={versions}
          onChoose={({ id }) => choose({ from: id, to: idOf(to) })}
        />
        <VersionMenu
          label={`To version ${to.number}`}
          versions={versions}
          onChoose={(version) => choose({ from: from.id, to: idOf(version) })}
        />
      </div>
      <Walk {...walk} />
      <div className="flex flex-wrap gap-2 print:hidden">
        <Button aria-pressed={tools.sideBySide} onClick={() => onTool('sideBySide')}>
          Side by side
        </Button>
        {canFold && (
          <Button aria-pressed={tools.fold} onClick={() => onTool('fold')}>
            Fold unchanged
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
      items={versions.map((version) => ({
        label: `Version ${version.number}, ${pastTime(version.at, now)}`,
        onSelect: () => onChoose(version),
      }))}
    />
  );
}

/** Its place is kept while the changes are not known: the texts below are being read. */
function Walk({ count, current, go }: ChangeWalk) {
  if (count === 0) return <p>The two versions are the same.</p>;
  return (
    <div
      className={`flex flex-wrap items-center gap-2 print:hidden ${count === undefined ? 'invisible' : ''}`}
    >
      <Button aria-label="Previous change" onClick={() => go(-1)}>
        Previous
      </Button>
      <span className="min-w-20 text-center text-sm tabular-nums">
        {current === undefined
          ? `${count ?? ''} ${count === 1 ? 'change' : 'changes'}`
          : `${current + 1} of ${count}`}
      </span>
      <Button aria-label="Next change" onClick={() => go(1)}>
        Next
      </Button>
    </div>
  );
}

/** What is not as one may think. Its place is always there, so that it is heard. */
function Notes({ missing, from, to, newest }: Comparison) {
  const notes = [
    missing.length > 0 &&
      `This translation has no version with the id ${missing.join(' or ')}: version ${from.number} is compared with version ${to.number}.`,
    to.id !== newest.id && `Decisions are about the newest version, ${newest.number}.`,
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
