import { inReadingOrder, type Fault } from '../fault';
import { readContent, type Content } from './content';
import { rules } from './rules';

/** What a check found, and how much it looked at. */
export type CheckReport = {
  readonly faults: readonly Fault[];
  readonly lessons: number;
  readonly scenarios: number;
  readonly ideas: { readonly placed: number; readonly all: number };
  readonly content: Content;
};

/** Holds the content folder at `root` against every rule. Never fails: a folder that cannot be read is full of faults. */
export const reportOn = async (root: string): Promise<CheckReport> => {
  const content = await readContent(root);
  const placed = new Set(
    content.lessons.flatMap(({ frontmatter }) => Object.keys(frontmatter.value?.ideas ?? {})),
  );
  const all = Object.keys(content.ideas.value ?? {}).filter((key) => key !== 'cautions');
  return {
    faults: inReadingOrder(rules.flatMap((rule) => rule(content))),
    lessons: content.lessons.length,
    scenarios: content.scenarios.length,
    ideas: { placed: all.filter((id) => placed.has(id)).length, all: all.length },
    content,
  };
};

/** Every fault of every file at `root`, in reading order; the build stops where there is one. */
export const checkContent = async (root: string): Promise<readonly Fault[]> =>
  (await reportOn(root)).faults;
