import { Fact } from './lesson/fact';
import { Figure } from './lesson/figure';
import { IfThisStirs } from './lesson/if-this-stirs';
import { KeyIdeas } from './lesson/key-ideas';
import { Term } from './lesson/term';
import { SmallPromise } from './prompts/small-promise';
import { ChoicePrompt } from './prompts/choice-prompt';
import { TextPrompt } from './prompts/text-prompt';
import { Rehearsal } from './rehearsal/rehearsal';

/** The closed map from a word in a lesson to what draws it. A lesson can say nothing else. */
export const vocabulary = {
  Choice: ChoicePrompt,
  Fact,
  Figure,
  IfThisStirs,
  KeyIdeas,
  Prompt: TextPrompt,
  Rehearsal,
  SmallPromise,
  Term,
} as const;
