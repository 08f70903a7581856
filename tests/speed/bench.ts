// How fast the heart is: `npm run bench`, with `--json` for machines. Figures of the last run are kept in docs/speed.md.
import { assess, invariant, parseStudentRecord, type StudentRecord } from '@practicum/domain';
import { editionOn } from '@practicum/credentials';
import { Bench } from 'tinybench';

const on = '2026-05-04';

/** A phlebotomy graduate with 250 lines of hours and 250 of procedures, as a school sends them. */
function graduate(): unknown {
  const days = Array.from({ length: 250 }, (_, index) => `2026-0${1 + (index % 4)}-${String(1 + (index % 28)).padStart(2, '0')}`);
  return {
    asOf: on,
    person: { education: [{ level: 'high-school', awardedOn: '2021-06-10' }] },
    enrollments: [
      {
        program: { code: 'PHB', field: 'phlebotomy', award: 'certificate', institutionAccreditor: 'usde' },
        startedOn: '2025-12-01', completedOn: '2026-04-30', status: 'completed',
      },
    ],
    hours: days.map((day, index) => ({
      id: `hours-${index}`, category: index % 5 === 0 ? 'didactic' : 'externship', setting: 'ambulatory', supervised: true, paid: false, credited: true, minutes: 60, on: day,
    })),
    procedures: days.map((day, index) => ({
      id: `procedure-${index}`, procedure: index % 3 === 0 ? 'capillary-stick' : 'venipuncture', count: 1, role: 'performed', subject: 'live',
      successful: true, unaided: true, verified: true, on: day,
    })),
  };
}

function loaded(record: unknown): StudentRecord {
  const parsed = parseStudentRecord(record);
  invariant(parsed.ok, 'the graduate is a student record');
  return parsed.value;
}

const edition = editionOn('CPT-NHA', on);
invariant(edition, 'CPT-NHA has rules');
const record = loaded(graduate());
invariant(assess(edition, record, on).verdict === 'eligible', 'the graduate is eligible');

const bench = new Bench({ time: 2000, warmupTime: 500 });
bench
  .add('assess: 500 entries, loaded', () => void assess(edition, record, on))
  .add('assess: 500 entries, seen for the first time', () => void assess(edition, { ...record }, on))
  .add('read a record of 500 entries', () => void loaded(graduate()));
await bench.run();

const rows = bench.tasks.map(({ name, result }) => {
  invariant(result.state === 'completed', `${name} ran to its end`);
  return { work: name, perSecond: Math.round(result.throughput.mean), p50: result.latency.p50, p99: result.latency.p99 };
});
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify({ rows })}\n`);
else for (const { work, perSecond, p50, p99 } of rows) process.stdout.write(`${work}: ${perSecond} a second (p50 ${p50.toFixed(4)} ms, p99 ${p99.toFixed(4)} ms)\n`);
