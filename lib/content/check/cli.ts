import { contentRoot } from '../content-root';
import { faultLine } from '../fault';
import { reportOn } from './check-content';

const { faults, lessons, scenarios, ideas } = await reportOn(contentRoot());
const summary = `No faults. Lessons: ${lessons}, rehearsals: ${scenarios}, ideas with a lesson: ${ideas.placed} of ${ideas.all}.`;
const lines = faults.length > 0 ? faults.map(faultLine) : [summary];
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
