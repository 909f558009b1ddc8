import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue, useRef } from 'react';
import { revisionQuery } from '#api/job/review.ts';
import type { Job } from '#api/schema/job.ts';
import { languageName } from '#lib/text/languages.ts';
import { pairRows, splitParagraphs } from '#lib/text/paragraphs.ts';
import type { VersionSearch } from '#lib/paths.ts';
import { NO_RANGES, type Place } from '#lib/text/text-range.ts';
import { Badge } from '#ui/badge.tsx';
import { Reading, Sheet } from '#ui/text/text-pane.tsx';
import { ChangesPart } from './changes/changes-part.tsx';
import { CopyButton } from './texts/copy-button.tsx';
import { isFileJob } from '#api/job/is-file-job.ts';
import { FilesPart, NoTextPart } from './texts/job-files.tsx';
import { TRANSLATION_ID, useKeepOpened } from './versions/open-version.tsx';
import { PartProblem } from './details/part-problem.tsx';
import { SourceSheet } from './texts/source-sheet.tsx';
import { SpaceLegendPart } from './texts/spaces-part.tsx';
import { TextRows } from './texts/text-rows.tsx';
import { SheetsSkeleton, TextSkeleton } from './texts/text-skeleton.tsx';
import { TextTools } from './texts/text-tools.tsx';
import { useChanges } from './changes/use-changes.ts';
import { usePlaceInView } from './texts/use-place-in-view.ts';
import { type ReadingTools, useReadingTools } from './texts/use-reading-tools.ts';
import { VersionList, type Versions } from './versions/version-list.tsx';
import { VersionNotice } from './versions/version-notice.tsx';
import { type Reading as VersionRead, readingOf } from './versions/versions.ts';

interface JobTextsProps {
  account: string;
  job: Job;
  versions: Versions;
  /** Which versions the address asks for. */
  search: VersionSearch;
  /** What to point at, in the source and in the newest translation: each new object is brought into view. */
  place?: Place | undefined;
  /** What the checks found, before the tools; its `contents` may take lines of their own. */
  checks: ReactNode;
  /** Corrections that came back open on their changes. */
  opensCorrected: boolean;
}

/** Source and translation side by side, or what changed in it; links instead where the translation is of files. */
export function JobTexts(props: JobTextsProps) {
  const { account, job, versions, search, place, checks, opensCorrected } = props;
  const { tools: chosen, toggle } = useReadingTools(account);
  // The button shows it at once; to draw a long text anew may take its time, and be broken off.
  const tools = { ...chosen, spaces: useDeferredValue(chosen.spaces) };
  const changes = useChanges(job, versions, search, { opensCorrected });
  const reading = readingOf(search.to, versions.data);
  if (isFileJob(job))
    return (
      <div className={BELOW}>
        <div className="@container">
          <div className={TOOLS}>
            {checks}
            <TextTools changes={changes} />
          </div>
        </div>
        <FilesPart job={job} />
      </div>
    );

  const both = <BothTexts job={job} reading={reading} tools={tools} place={place} />;
  return (
    <div className={BELOW}>
      <div className="@container">
        <div className={TOOLS}>
          {checks}
          {!changes.isOn && <VersionList versions={versions} reading={reading} />}
          {/* At the line's end, where neither versions nor changes move them. */}
          <TextTools
            changes={changes}
            spaces={{ isOn: chosen.spaces, toggle: () => toggle('spaces') }}
          />
          {!changes.isOn && <VersionNotice reading={reading} />}
        </div>
      </div>
      {changes.isOn ? (
        <ChangesPart
          job={job}
          comparison={changes.comparison}
          versions={versions.data ?? []}
          comments={changes.comments}
          tools={tools}
          onTool={toggle}
          place={place}
        >
          {both}
        </ChangesPart>
      ) : (
        both
      )}
    </div>
  );
}

const BELOW = 'grid grid-cols-[minmax(0,1fr)] gap-2';
/** All that is not text, in one line where there is room. */
const TOOLS = 'flex flex-wrap items-center gap-x-2 gap-y-1 sm:gap-x-4';

interface BothTextsProps {
  job: Job;
  reading: VersionRead;
  tools: ReadingTools;
  place: Place | undefined;
}

function BothTexts({ job, reading, tools: { spaces }, place }: BothTextsProps) {
  const root = useRef<HTMLDivElement>(null);
  const isChosen = reading.is === 'chosen';
  const chosen = useQuery({
    ...revisionQuery(job.job_id, isChosen ? reading.id : ''),
    enabled: isChosen,
  });
  const text = (isChosen ? chosen.data?.body_tgt : job.body_tgt) ?? '';
  usePlaceInView(root, place);
  useKeepOpened();
  const source = splitParagraphs(job.body_src);
  const language = languageName(job.lc_tgt);
  const unread = t`This version could not be read.`;
  const rows =
    text === '' ? [{ left: source, right: [] }] : pairRows(source, splitParagraphs(text));
  return (
    <div ref={root} className="grid grid-cols-[minmax(0,1fr)] gap-2">
      {spaces && <SpaceLegendPart />}
      <div className="pairs">
        <SourceSheet
          job={job}
          rows={rows.map(({ left }) => left)}
          ranges={place?.source ?? NO_RANGES}
          spaces={spaces}
        />
        <Sheet
          id={TRANSLATION_ID}
          rows={rows.length}
          title={
            <>
              {t`Translation: ${language}`}
              {job.mt && !isChosen && text !== '' && <Badge tone="info">{t`machine draft`}</Badge>}
            </>
          }
          tools={text !== '' && <CopyButton of="translation" text={() => text} />}
        >
          {text === '' ? (
            <div className="text-soft">
              {!isChosen && <NoTextPart status={job.status} />}
              {isChosen && chosen.data && t`This version holds no text.`}
              {isChosen && chosen.isFetching && !chosen.data && <TextSkeleton />}
            </div>
          ) : (
            <Reading language={job.lc_tgt} rows={rows.length}>
              <TextRows
                rows={rows.map(({ right }) => right)}
                length={text.length}
                // Places are of the newest version: in another one they would point at something else.
                ranges={(text === job.body_tgt && place?.translation) || NO_RANGES}
                spaces={spaces}
              />
            </Reading>
          )}
          {isChosen && <PartProblem query={chosen} title={unread} staleTitle={unread} />}
        </Sheet>
      </div>
    </div>
  );
}

export function JobTextsSkeleton() {
  return (
    <div aria-hidden="true" className={BELOW}>
      <div className="@container">
        <div className={TOOLS}>
          <div className="min-h-8 basis-full sm:min-h-9 @4xl:hidden" />
          <div className="min-h-8 basis-full sm:hidden" />
          <div className="min-h-8 sm:min-h-9" />
        </div>
      </div>
      <SheetsSkeleton />
    </div>
  );
}
