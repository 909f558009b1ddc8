import { useQuery } from '@tanstack/react-query';
import { partQuery } from '#ui/part-query.ts';
import type { ChangesViewProps } from './changes-view.tsx';
import { Comparing } from './comparing.tsx';
import { PartProblem } from '../details/part-problem.tsx';

const viewPart = partQuery('changes', async () => (await import('./changes-view.tsx')).ChangesView);

interface ChangesPartProps extends Omit<ChangesViewProps, 'comparison'> {
  /** Absent while the versions are not known. */
  comparison: ChangesViewProps['comparison'] | undefined;
}

/** What changed between two versions. Until that is known the text stays as it was. */
export function ChangesPart({ comparison, ...props }: ChangesPartProps) {
  const view = useQuery(viewPart);
  if (view.data && comparison) return <view.data comparison={comparison} {...props} />;
  return (
    <div className="grid gap-2">
      <PartProblem
        query={view}
        title="The view of changes could not be loaded. If it stays away, reload the page."
        staleTitle=""
      />
      {view.error ? props.children : <Comparing>{props.children}</Comparing>}
    </div>
  );
}
