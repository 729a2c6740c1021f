import { contentRoot } from '../content-root';
import { faultLine } from '../fault';
import { reportOn } from './check-content';
import { reportLines } from './report/report-lines';

/* Prints every fault, or one line where there is none; with `--report` what the course is made of as well. */
const { faults, lessons, scenarios, ideas, content } = await reportOn(contentRoot());
const summary = `No faults. Lessons: ${lessons}, rehearsals: ${scenarios}, ideas with a lesson: ${ideas.placed} of ${ideas.all}.`;
const lines = faults.length > 0 ? faults.map(faultLine) : [summary];
const report = process.argv.includes('--report') ? reportLines(content) : [];
process.stdout.write(`${[...lines, ...report].join('\n')}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
