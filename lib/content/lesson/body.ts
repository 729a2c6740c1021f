import type { ReactElement } from 'react';
import { bundleMDX } from 'mdx-bundler';
import { getMDXComponent, type MDXContentProps } from 'mdx-bundler/client/index.js';
import { VFile } from 'vfile';
import { err, ok, type Result } from '../../result';
import type { Facts, Glossary } from '../data/shapes';
import type { Scenes } from '../rehearsal/scenes';
import { bundleFailure } from './bundle-failure';
import { choiceOptions } from './remark/choice-options';
import { dialogueLines } from './remark/dialogue-lines';
import { factSources } from './remark/fact-sources';
import { glossaryTerms } from './remark/glossary-terms';
import { headingIds } from './remark/heading-ids';
import { lessonOf } from './remark/lesson-of';
import { rehearsalScenes } from './remark/rehearsal-scenes';
import type { LessonSource } from './source';

/** What draws each word of the vocabulary. */
export type LessonComponents = NonNullable<MDXContentProps['components']>;

/** A lesson's text as a component. */
export type LessonBody = (props: { readonly components: LessonComponents }) => ReactElement;

/** What the words of a lesson refer to. */
export type References = {
  readonly scenes: Scenes;
  readonly glossary: Glossary;
  readonly facts: Facts;
};

const pluginsFor = (lesson: string, { scenes, glossary, facts }: References) => [
  headingIds,
  choiceOptions,
  dialogueLines,
  rehearsalScenes(scenes),
  glossaryTerms(glossary),
  factSources(facts),
  lessonOf(lesson),
];

/**
 * Compiles a lesson and evaluates it here, at build time: no MDX is ever evaluated in a browser.
 * Fails with one line, `path:line:column reason`.
 */
export const compileBody = async (
  { id, file }: LessonSource,
  references: References,
): Promise<Result<LessonBody>> => {
  try {
    const { code } = await bundleMDX({
      source: new VFile({ path: file.path, value: file.text }),
      mdxOptions: (options) => ({
        ...options,
        remarkPlugins: [...pluginsFor(id, references), ...(options.remarkPlugins ?? [])],
        tableCellAlignToStyle: false,
      }),
      esbuildOptions: (options) => ({ ...options, logLevel: 'silent' }),
    });
    const Content = getMDXComponent(code);
    return ok(({ components }) => Content({ components }));
  } catch (error) {
    return err(bundleFailure(error, file.path));
  }
};
