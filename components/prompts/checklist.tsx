import words from '../../content/en/messages/prompt.json';
import { ChoiceField, type ChoiceProps } from './choice-field';

/** Things to try or to take along, ticked as one likes. Nothing counts the ticks. */
export function Checklist(asked: ChoiceProps) {
  return (
    <ChoiceField
      {...asked}
      type="checkbox"
      hint={words.tickAny}
      clear={words.clearTicks}
      look="checklist"
    />
  );
}
