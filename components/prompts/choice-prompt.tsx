import words from '../../content/en/messages/prompt.json';
import { ChoiceField, type ChoiceProps } from './choice-field';

/** A question answered by choosing; any choice can be changed or taken back. */
export function ChoicePrompt({ many, ...asked }: ChoiceProps & { many?: string }) {
  const several = many === 'yes';
  return (
    <ChoiceField
      {...asked}
      type={several ? 'checkbox' : 'radio'}
      hint={several ? words.chooseMany : words.chooseOne}
      clear={words.clear}
    />
  );
}
