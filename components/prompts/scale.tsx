import words from '../../content/en/messages/prompt.json';
import { ChoiceField, type ChoiceProps, type Option } from './choice-field';

/** Letters of the longest word, times points, that a wide card holds side by side without breaking a word. */
const room = 66;

const fitsInRow = (options: readonly Option[]) => {
  const lengths = options.flatMap((option) => option.words.split(/\s/)).map(({ length }) => length);
  return Math.max(...lengths) * options.length <= room;
};

/** One point on a line from one end to the other, each point with words of its own. Nothing is added up. */
export function Scale(asked: ChoiceProps) {
  return (
    <ChoiceField
      {...asked}
      type="radio"
      hint={words.choosePoint}
      clear={words.clear}
      look={fitsInRow(asked.options) ? 'scale scale-wide' : 'scale'}
    />
  );
}
