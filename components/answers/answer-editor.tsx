import type { PromptOutline } from '../../lib/course/prompt';
import type { Answer } from '../../lib/notebook/records';
import { Checklist } from '../prompts/checklist';
import { ChoicePrompt } from '../prompts/choice-prompt';
import { RepairBuilder } from '../prompts/repair-builder';
import { Scale } from '../prompts/scale';
import { SmallPromise } from '../prompts/small-promise';
import { TextPrompt } from '../prompts/text-prompt';

const severalOf = { many: 'yes' } as const;

const formOf = ({ kind }: PromptOutline) =>
  kind === 'text' || kind === 'promise' || kind === 'repair' ? kind : 'choice';

type AnswerEditorProps = { answer: Answer; prompt: PromptOutline | null };

/** The fields an answer was given in, as the lesson draws them today; where it no longer asks, as they were kept. */
export function AnswerEditor({ answer, prompt: today }: AnswerEditorProps) {
  const { id, lesson, question, value } = answer;
  // Asked in another form by now: those fields would write over words they cannot show.
  const prompt = today && formOf(today) === value.type ? today : null;
  const asked = { id, lesson };
  if (prompt?.kind === 'text')
    return (
      <TextPrompt
        {...asked}
        question={prompt.question}
        {...(prompt.starter ? { starter: prompt.starter } : {})}
      />
    );
  if (prompt?.kind === 'promise') {
    const { when, will, by } = prompt;
    return <SmallPromise {...asked} when={when} will={will} by={by} />;
  }
  if (prompt?.kind === 'repair') return <RepairBuilder {...asked} />;
  if (prompt) {
    const choice = { ...asked, question: prompt.question, options: prompt.options };
    if (prompt.kind === 'scale') return <Scale {...choice} />;
    if (prompt.kind === 'checklist') return <Checklist {...choice} />;
    return <ChoicePrompt {...choice} {...(prompt.many ? severalOf : {})} />;
  }
  if (value.type === 'text') return <TextPrompt {...asked} question={question} />;
  if (value.type === 'promise') return <SmallPromise {...asked} asked={question} />;
  if (value.type === 'repair') return <RepairBuilder {...asked} />;
  return (
    <ChoicePrompt
      {...asked}
      question={question}
      options={value.options}
      {...(value.many ? severalOf : {})}
    />
  );
}
