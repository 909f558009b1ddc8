import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue, useMemo, useRef } from 'react';
import type { Job } from '#api/schema/job.ts';
import type { Comment } from '#api/schema/review.ts';
import { formatNumber } from '#lib/language/write.ts';
import type { Place } from '#lib/text/text-range.ts';
import { changesOf } from './change-rows.ts';
import { ChangesBar } from './changes-bar.tsx';
import { ChangesSheets } from './changes-sheets.tsx';
import { Comparing } from './comparing.tsx';
import { type Comparison, requestsBetween } from './comparison.ts';
import { PartProblem } from '../details/part-problem.tsx';
import { RequestNotes } from '../details/request-notes.tsx';
import { shownRows } from './shown-rows.ts';
import { useChangeWalk } from './use-change-walk.ts';
import { piecesQuery, useVersionText, type VersionText } from './use-compared.ts';
import { SpaceLegend } from '../texts/spaces.tsx';
import { usePlaceInView } from '../texts/use-place-in-view.ts';
import type { ReadingTools } from '../texts/use-reading-tools.ts';
import type { Version } from '../versions/versions.ts';

export interface ChangesViewProps {
  job: Job;
  comparison: Comparison;
  versions: readonly Version[];
  comments: readonly Comment[];
  tools: ReadingTools;
  onTool: (tool: keyof ReadingTools) => void;
  /** What to point at, in the source and in the newest translation. */
  place: Place | undefined;
  /** The text as it is read, shown until the changes are known. */
  children: ReactNode;
}

/** What changed between two versions, in one text or side by side, with what the customer had asked for. */
export function ChangesView(props: ChangesViewProps) {
  const { job, comparison, comments, tools, place, children } = props;
  const root = useRef<HTMLDivElement>(null);
  const from = useVersionText(job, comparison.from, comparison.newest);
  const to = useVersionText(job, comparison.to, comparison.newest);
  // To draw a long text anew may take its time, and be broken off.
  const pieces = useDeferredValue(useQuery(piecesQuery(job.lc_tgt, from.text, to.text)).data);
  const walk = useChangeWalk(root, pieces);
  usePlaceInView(root, place, pieces);
  const changes = useMemo(() => pieces && changesOf(pieces), [pieces]);
  const sideBySide = useDeferredValue(tools.sideBySide);
  // What is pointed at must not be folded away.
  const fold = useDeferredValue(tools.fold && !place);
  const shown = useMemo(
    () => changes && shownRows(job.body_src, changes, { sideBySide, fold }),
    [job.body_src, changes, sideBySide, fold],
  );
  return (
    <div ref={root} className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <ChangesBar {...props} walk={walk} canFold={shown?.canFold ?? false} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
        <RequestNotes requests={requestsBetween(comparison, comments)} />
        <VersionProblem text={from} />
        <VersionProblem text={to} />
        {shown && tools.spaces && <SpaceLegend />}
        {shown && (
          <ChangesSheets
            job={job}
            text={to.text ?? ''}
            comparison={comparison}
            shown={shown}
            spaces={tools.spaces}
            current={walk.current}
            // Places are of the newest version: in another one they would point at something else.
            place={to.isNewest ? place : undefined}
          />
        )}
        {!shown && (from.query.isError || to.query.isError) && children}
        {!shown && !from.query.isError && !to.query.isError && <Comparing>{children}</Comparing>}
      </div>
    </div>
  );
}

function VersionProblem({ text: { query, version } }: { text: VersionText }) {
  const number = formatNumber(version.number);
  return (
    <PartProblem
      query={query}
      title={t`Version ${number} could not be read.`}
      staleTitle={t`Version ${number} could not be read again.`}
    />
  );
}
