// How soon the built Galley answers after its process was started.
import { startGalley } from '../galley-process.mjs';
import { median, row } from './report.mjs';

const LIST = '/v2/translate/jobs?timestamp_after=0&count=10';

export async function benchStart({ isQuick }) {
  const timeOf = async (env) => {
    const times = [];
    for (let round = 0; round < (isQuick ? 1 : 5); round += 1) {
      const start = performance.now();
      const galley = await startGalley(env);
      const answer = await fetch(galley.origin + LIST);
      await answer.arrayBuffer();
      times.push(performance.now() - start);
      galley.stop();
      if (!answer.ok) throw new Error(`Galley answered ${answer.status}`);
    }
    return median(times);
  };
  return [
    row('npm start once built: first answer', await timeOf(), 1000, ' ms'),
    row('… with 100,000 translations', await timeOf({ SANDBOX_SCENARIO: 'large' }), 4000, ' ms'),
  ];
}
