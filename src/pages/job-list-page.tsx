import { useQueries, useQuery } from '@tanstack/react-query';
import { jobListQuery, jobQuery } from '#api/jobs.ts';

export function JobListPage() {
  const list = useQuery(jobListQuery({ status: 'reviewable' }));
  const jobs = useQueries({ queries: (list.data ?? []).map((ref) => jobQuery(ref.job_id)) });
  return (
    <main>
      <h1>Translations</h1>
      <table>
        <tbody>
          {jobs.map(
            ({ data: job }) =>
              job && (
                <tr key={job.job_id}>
                  <td>{job.slug}</td>
                  <td>{job.status}</td>
                </tr>
              ),
          )}
        </tbody>
      </table>
    </main>
  );
}
