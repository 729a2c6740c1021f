import { z } from 'zod';

const esbuildFailure = z.object({
  errors: z
    .array(
      z.object({
        text: z.string(),
        location: z.object({ line: z.number(), column: z.number() }).nullish(),
      }),
    )
    .min(1),
});

const wrapping = /^Cannot process MDX file with esbuild:\s*\S*?:\d+:\d+(?:-\d+:\d+)?:\s*/;

const reasonIn = (text: string) => text.replace(wrapping, '').replace(/\s+/g, ' ');

/** One line for whatever esbuild or MDX throws: `path:line:column reason`. esbuild counts columns from 0. */
export const bundleFailure = (thrown: unknown, path: string): string => {
  const failure = esbuildFailure.safeParse(thrown);
  const first = failure.success ? failure.data.errors[0] : undefined;
  if (!first) return `${path}:1:1 ${thrown instanceof Error ? thrown.message : String(thrown)}`;
  const { line, column } = first.location ?? { line: 1, column: 0 };
  return `${path}:${line}:${column + 1} ${reasonIn(first.text)}`;
};
