import type { RehearsalScene } from '../../lib/course/rehearsal';
import words from '../../content/en/messages/rehearsal.json';
import { fill } from '../ui/fill';
import { OwnText } from './own-text';

/** The same conversation as numbered turns with links between them: for paper, for no script, for anyone who prefers it. `said` is the reader's own line. */
export function RehearsalText({ scene, said }: { scene: RehearsalScene; said: string }) {
  const number = (id: string) => scene.turns.findIndex((turn) => turn.id === id) + 1;
  const speaker = (who: string) => (who === 'you' ? words.you : who === 'narrator' ? '' : who);
  const goTo = (id: string) => (
    <a href={`#${scene.id}-${id}`}>{fill(words.goTo, { turn: number(id) })}</a>
  );
  return (
    <div id={`${scene.id}-text`} tabIndex={-1} className="as-text mt-5 border-t border-edge pt-5">
      <p className="mb-1 font-display font-[640]">{words.textTitle}</p>
      <p className="text-[.95rem] text-soft">{words.textHow}</p>
      {scene.turns.map((turn, index) => (
        <div
          key={turn.id}
          id={`${scene.id}-${turn.id}`}
          tabIndex={-1}
          className="mt-5 break-inside-avoid"
        >
          <p className="mb-1 text-[.9rem] font-[650] text-clay">
            {fill(words.turn, { turn: index + 1 })}
          </p>
          {turn.lines.map((line) => (
            <p key={`${line.who}: ${line.says}`} className="mb-1">
              {speaker(line.who) && <b className="font-semibold">{speaker(line.who)}: </b>}
              {line.says}
            </p>
          ))}
          {turn.ending && (
            <p className="mt-1">
              <b className="font-semibold">{fill(words.ending, { title: turn.ending.title })}</b>.{' '}
              {turn.ending.reply}
            </p>
          )}
          {turn.own && (
            <>
              <OwnText own={turn.own} said={said} />
              <p className="mt-2">{goTo(turn.own.to)}</p>
            </>
          )}
          {turn.choices.length > 0 && (
            <ul className="mt-2 list-disc pl-5">
              {turn.choices.map((choice) => (
                <li key={choice.id} className="mb-1">
                  {words.youSaid}: {choice.says} {goTo(choice.to)}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  );
}
