import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { sessionIn } from '../../app/gallery/session-in';
import { wrote } from '../../app/gallery/state';
import { BringIn } from '../../components/backup/bring-in';
import { SaveOffer } from '../../components/backup/save-offer';
import { SessionContext } from '../../components/notebook/session';
import words from '../../content/en/messages/backup.json';
import { REFUSALS } from '../../lib/backup/refusal';
import { allAsides } from '../../lib/notebook/asides';
import { answerFor, textFor } from '../../lib/notebook/selectors';

const question = 'Which row?';
const here = wrote('row', 'The last one.', question);
const copy = { ...wrote('row', 'The first one.', question), at: 1 };
const contents = {
  made: 1,
  records: [copy, wrote('new', 'Popcorn', 'And what else?')],
  asides: [],
  unreadable: 0,
};

function open() {
  const session = sessionIn({ mode: 'device', records: [here] });
  render(
    <SessionContext value={session}>
      <BringIn from={{ name: 'preview', contents }} />
    </SessionContext>,
  );
  return session;
}

const press = (name: string) => act(async () => fireEvent.click(screen.getByText(name)));

it('shows both texts before anything changes', () => {
  const { notebook } = open();
  expect(screen.getByText('The last one.')).toBeTruthy();
  expect(screen.getByText('The first one.')).toBeTruthy();
  expect(screen.getByText('New here: 1')).toBeTruthy();
  expect(answerFor(notebook.getState(), 'new')).toBeNull();
});

it('brings in what is new and keeps both answers, and takes all of it back', async () => {
  const { notebook } = open();
  await press(words.bring);
  expect(textFor(notebook.getState(), 'row')).toBe('The last one.');
  expect(textFor(notebook.getState(), 'new')).toBe('Popcorn');
  expect(allAsides(notebook.getState().aside).map(({ answer }) => answer)).toEqual([copy]);
  await waitFor(() =>
    expect(document.activeElement?.textContent).toContain('Brought in: 2 notes.'),
  );
  await press(words.undo);
  expect(await screen.findByText(words.undone)).toBeTruthy();
  expect(answerFor(notebook.getState(), 'new')).toBeNull();
  expect(allAsides(notebook.getState().aside)).toEqual([]);
});

it('takes the answer the reader chose', async () => {
  const { notebook } = open();
  await act(async () => fireEvent.click(screen.getByLabelText(words.keep.copy)));
  await press(words.bring);
  expect(textFor(notebook.getState(), 'row')).toBe('The first one.');
  expect(allAsides(notebook.getState().aside)).toEqual([]);
});

it('changes nothing when it is left', async () => {
  const { notebook } = open();
  const before = notebook.getState();
  await press(words.leave);
  expect(notebook.getState()).toBe(before);
  expect(document.activeElement).toBe(screen.getByLabelText(words.choose));
});

it('offers no undo once everything is erased', async () => {
  const { journal } = open();
  await press(words.bring);
  expect(screen.getByText(words.undo)).toBeTruthy();
  await act(async () => void (await journal.eraseAll()));
  expect(screen.queryByText(words.undo)).toBeNull();
});

it('says of every reason why a file is not taken', () => {
  expect(Object.keys(words.refused).sort()).toEqual([...REFUSALS].sort());
});

it('rests once it is put off, and the focus goes on', async () => {
  const session = sessionIn({ mode: 'device', records: [wrote('a', 'word '.repeat(500))] });
  render(
    <SessionContext value={session}>
      <SaveOffer />
    </SessionContext>,
  );
  expect(screen.getByText(words.offerFirst)).toBeTruthy();
  await press(words.notNow);
  expect(screen.queryByText(words.notNow)).toBeNull();
  expect(document.activeElement?.textContent).toBe(words.rests);
  expect(Number(session.journal.lastCopy.getState())).toBeGreaterThan(0);
});
