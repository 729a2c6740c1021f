import { checkContent } from '../check/check-content';
import { contentRoot } from '../content-root';
import { faultLine } from '../fault';

/* Runs beside `npm run dev`: prints the faults of the words at its start and after each message, where they changed. */
const allWell = 'The words have no faults.';
let said = allWell;
let looking = Promise.resolve();
let timer: NodeJS.Timeout | undefined;

/** Milliseconds; the open page is drawn anew first. */
const pause = 800;

const look = async () => {
  const faults = (await checkContent(contentRoot())).map(faultLine);
  const now = faults.length > 0 ? ['Faults in the words:', ...faults].join('\n') : allWell;
  if (now !== said) process.stdout.write(`${now}\n`);
  said = now;
};

process.on('message', () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    looking = looking.then(look);
  }, pause);
});
looking = look();
