import { msg } from '@lingui/core/macro';
import { lazyPart } from '#ui/lazy-part.tsx';
import type { ChangesViewProps } from './changes-view.tsx';
import { Comparing } from './comparing.tsx';

const ViewPart = lazyPart<ChangesViewProps>({
  what: msg`The view of changes`,
  load: async () => (await import('./changes-view.tsx')).ChangesView,
  waiting: ({ children }) => <Waiting>{children}</Waiting>,
  failed: (problem, { children }) => (
    <div className="grid gap-2">
      {problem}
      {children}
    </div>
  ),
});

interface ChangesPartProps extends Omit<ChangesViewProps, 'comparison'> {
  /** Absent while the versions are not known. */
  comparison: ChangesViewProps['comparison'] | undefined;
}

/** What changed between two versions. Until that is known the text stays as it was. */
export function ChangesPart({ comparison, ...props }: ChangesPartProps) {
  if (comparison) return <ViewPart comparison={comparison} {...props} />;
  return <Waiting>{props.children}</Waiting>;
}

const Waiting = ({ children }: Pick<ChangesViewProps, 'children'>) => (
  <div className="grid gap-2">
    <Comparing>{children}</Comparing>
  </div>
);
