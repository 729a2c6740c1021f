import { Earlier } from './answers/earlier';
import { Callout } from './lesson/callout';
import { Dialogue } from './lesson/dialogue';
import { Fact } from './lesson/fact';
import { Figure } from './lesson/figure';
import { IfThisStirs } from './lesson/if-this-stirs';
import { KeyIdeas } from './lesson/key-ideas';
import { Pause } from './lesson/pause';
import { Term } from './lesson/term';
import { Checklist } from './prompts/checklist';
import { ChoicePrompt } from './prompts/choice-prompt';
import { Recall } from './prompts/recall';
import { RepairBuilder } from './prompts/repair-builder';
import { Scale } from './prompts/scale';
import { SmallPromise } from './prompts/small-promise';
import { TextPrompt } from './prompts/text-prompt';
import { Rehearsal } from './rehearsal/rehearsal';

/** The closed map from a word in a lesson to what draws it. A lesson can say nothing else. */
export const vocabulary = {
  Callout,
  Checklist,
  Choice: ChoicePrompt,
  Dialogue,
  Earlier,
  Fact,
  Figure,
  IfThisStirs,
  KeyIdeas,
  Pause,
  Prompt: TextPrompt,
  Recall,
  Rehearsal,
  RepairBuilder,
  Scale,
  SmallPromise,
  Term,
} as const;
