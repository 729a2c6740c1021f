import { faultAt } from '../../fault';
import { frontmatterField } from '../../frontmatter/field';
import type { Rule } from '../content';
import { hasItsLength, wordsOfLesson } from '../measured';

/** Words in a minute, of somebody who stops to think and of somebody who does not. */
const [slow, quick] = [130, 200];

/** Minutes for the rehearsal every lesson has. */
const forRehearsal = 3;

/** The minutes a lesson names fit its words: 130 to 200 words a minute and 3 minutes more, in whole minutes. */
export const minutes: Rule = ({ lessons }) =>
  lessons.flatMap((lesson) => {
    const named = frontmatterField(lesson.frontmatter, 'minutes');
    const words = wordsOfLesson(lesson);
    if (!named || words === null || !hasItsLength(lesson)) return [];
    const fewest = Math.round(words / quick) + forRehearsal;
    const most = Math.round(words / slow) + forRehearsal;
    if (named.value >= fewest && named.value <= most) return [];
    const message = `\`minutes\` is ${named.value} for ${words} words, expected ${fewest} to ${most}`;
    return [faultAt(lesson.file, named.offsetOf(), message)];
  });
