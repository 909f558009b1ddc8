import { useQuery } from '@tanstack/react-query';
import { jobListQuery, jobsByIdQuery } from '#api/jobs.ts';

export function JobListPage() {
  const list = useQuery(jobListQuery({ status: 'reviewable' }));
  const ids = (list.data ?? []).map((ref) => ref.job_id);
  const jobs = useQuery({ ...jobsByIdQuery(ids), enabled: ids.length > 0 });
  return (
    <main>
      <h1>Translations</h1>
      <table>
        <tbody>
          {jobs.data?.map((job) => (
            <tr key={job.job_id}>
              <td>{job.slug}</td>
              <td>{job.status}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
