'use client';

import { useEffect, useRef } from 'react';
import type { RehearsalScene } from '../../lib/course/rehearsal';
import { ownStep, walk, type Way } from '../../lib/course/walk';
import { textFor } from '../../lib/notebook/selectors';
import { endingsSeen, pathOf } from '../../lib/notebook/walks';
import { KeepingStatus } from '../keeping/keeping-status';
import { useSession } from '../notebook/session';
import { useNotebook } from '../notebook/use-notebook';
import { Button } from '../ui/button';
import words from '../../content/en/messages/rehearsal.json';
import { fill } from '../ui/fill';
import { OwnTurn } from './own-turn';
import { RehearsalText } from './rehearsal-text';
import { SpokenLine } from './spoken-line';

/** A conversation to try: say something, see what comes of it, go back, try another way. */
export function Rehearsal({ lesson, scene }: { lesson: string; scene: RehearsalScene }) {
  const session = useSession();
  const path = useNotebook((state) => pathOf(state, scene.id));
  const seen = useNotebook((state) => endingsSeen(state, scene.id));
  const own = scene.turns.find((turn) => turn.own)?.own;
  const said = useNotebook((state) => (own ? textFor(state, own.id).trim() : ''));
  const saysAt = (way: Way | null) => (way?.id === ownStep ? said : (way?.says ?? ''));
  const steps = walk(scene, path);
  const last = steps.at(-1)?.turn;
  const newest = useRef<HTMLDivElement>(null);
  const moved = useRef(false);

  useEffect(() => {
    if (moved.current && path) newest.current?.focus();
    moved.current = false;
  }, [path]);

  const go = (to: readonly string[]) => {
    moved.current = true;
    const end = walk(scene, to).at(-1)?.turn;
    const ending = end?.ending ? end.id : null;
    session.notebook.getState().recordWalk({ id: scene.id, lesson, path: to, ending });
  };
  const taken = steps.flatMap(({ chosen }) => (chosen ? [chosen.id] : []));
  const seenTitles = scene.turns.flatMap((turn) =>
    turn.ending && seen.includes(turn.id) ? [turn.ending.title] : [],
  );

  return (
    <section
      aria-labelledby={`${scene.id}-title`}
      className="my-9 rounded-[1.1rem] bg-sunk p-5 sm:p-6 print:bg-transparent print:p-0"
    >
      <h3 id={`${scene.id}-title`} className="mb-2 text-[1.2rem]">
        {scene.title}
      </h3>
      <p className="mb-4 text-soft">{scene.opening}</p>
      <div className="needs-script screen-only">
        {steps.map(({ turn, chosen }, index) => (
          <div
            key={turn.id + String(index)}
            ref={index === steps.length - 1 ? newest : null}
            tabIndex={index === steps.length - 1 ? -1 : undefined}
            className="scroll-mt-24 rounded-[1rem]"
          >
            {turn.lines.map((line) => (
              <SpokenLine key={`${line.who}: ${line.says}`} {...line} />
            ))}
            {saysAt(chosen) !== '' && <SpokenLine who="you" says={saysAt(chosen)} />}
            {turn.ending && (
              <div className="mt-5 rounded-[.8rem] border-l-4 border-pine bg-raised px-5 py-4">
                <p className="mb-1 font-display font-[640]">
                  {fill(words.ending, { title: turn.ending.title })}
                </p>
                <p>{turn.ending.reply}</p>
              </div>
            )}
          </div>
        ))}
        {last && last.choices.length > 0 && (
          <div role="group" aria-label={words.choose} className="mt-5 grid gap-2.5">
            <p className="text-[.92rem] text-soft">{words.choose}</p>
            {last.choices.map((choice) => (
              <button
                key={choice.id}
                type="button"
                onClick={() => go([...taken, choice.id])}
                className="min-h-11 rounded-[.8rem] border-[1.5px] border-edge bg-transparent px-4 py-3 text-left leading-snug text-ink hover:bg-raised"
              >
                {choice.says}
              </button>
            ))}
          </div>
        )}
        {last?.own && (
          <OwnTurn lesson={lesson} own={last.own} onGo={() => go([...taken, ownStep])} />
        )}
        {taken.length > 0 && (
          <div className="mt-4 flex flex-wrap gap-x-6">
            <Button look="plain" onClick={() => go(taken.slice(0, -1))}>
              {words.back}
            </Button>
            <Button look="plain" onClick={() => go([])}>
              {words.again}
            </Button>
            <span className="ml-auto self-center text-[.87rem] text-soft">
              <KeepingStatus recordKey={`walk:${scene.id}`} filled edited={false} />
            </span>
          </div>
        )}
        {seenTitles.length > 0 && (
          <p className="mt-2 text-[.9rem] text-soft">
            {fill(words.endings, { seen: seenTitles.join(' · ') })}
          </p>
        )}
        <a
          href={`#${scene.id}-text`}
          className="mt-1 inline-flex min-h-11 items-center text-[.9rem]"
        >
          {words.asText}
        </a>
      </div>
      <RehearsalText scene={scene} said={said} />
    </section>
  );
}
