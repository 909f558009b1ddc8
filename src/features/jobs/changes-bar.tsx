import { relativeTime } from '#lib/dates.ts';
import { Button } from '#ui/button.tsx';
import { Menu } from '#ui/menu.tsx';
import { useNow } from '#ui/use-now.ts';
import type { ChangesViewProps } from './changes-view.tsx';
import type { Comparison } from './comparison.ts';
import type { ChangeWalk } from './use-change-walk.ts';
import { useChooseVersions } from './use-changes.ts';
import type { Version } from './versions.ts';

interface ChangesBarProps extends Pick<
  ChangesViewProps,
  'comparison' | 'versions' | 'tools' | 'onTool'
> {
  walk: ChangeWalk;
}

/** Which versions are compared, how they are shown, and the way from change to change. */
export function ChangesBar({ comparison, versions, tools, onTool, walk }: ChangesBarProps) {
  const choose = useChooseVersions();
  const { from, to, newest } = comparison;
  const idOf = ({ id }: Version) => (id === newest.id ? undefined : id);
  return (
    <div className="grid gap-2 print:hidden">
      <MissingNote {...comparison} />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <div className="flex flex-wrap gap-2">
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
        <div className="flex flex-wrap gap-2">
          <Button aria-pressed={tools.sideBySide} onClick={() => onTool('sideBySide')}>
            Side by side
          </Button>
          <Button aria-pressed={tools.fold} onClick={() => onTool('fold')}>
            Fold unchanged
          </Button>
        </div>
      </div>
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
        label: `Version ${version.number}, ${relativeTime(version.at, now)}`,
        onSelect: () => onChoose(version),
      }))}
    />
  );
}

function Walk({ count, current, go }: ChangeWalk) {
  if (count === undefined) return null;
  if (count === 0) return <p>The two versions are the same.</p>;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button aria-label="Previous change" onClick={() => go(-1)}>
        Previous
      </Button>
      <span className="min-w-20 text-center tabular-nums">
        {current === undefined
          ? `${count} ${count === 1 ? 'change' : 'changes'}`
          : `${current + 1} of ${count}`}
      </span>
      <Button aria-label="Next change" onClick={() => go(1)}>
        Next
      </Button>
    </div>
  );
}

/** Its place is always there, so that it is heard. */
function MissingNote({ missing, from, to }: Comparison) {
  return (
    <output className="block">
      {missing.length > 0 && (
        <span className="block rounded-sm border-s-4 border-attention bg-attention-wash px-4 py-2 text-attention">
          This translation has no version with the id {missing.join(' or ')}: version {from.number}{' '}
          is compared with version {to.number}.
        </span>
      )}
    </output>
  );
}
