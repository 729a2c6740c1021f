import { cleanup, render, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { examples } from '../../app/gallery/examples';
import { InState } from '../../app/gallery/in-state';
import { vocabulary } from '../../components/vocabulary';

const draw = ({ given = {}, draw }: (typeof examples)[number]) =>
  render(<InState state={given}>{draw}</InState>).container;

describe('the gallery', () => {
  it('shows every word of the vocabulary', () => {
    const shown = new Set(examples.map(({ component }) => component));
    expect(Object.keys(vocabulary).filter((word) => !shown.has(word))).toEqual([]);
  });

  it('names each state once', () => {
    const names = examples.map(({ component, state }) => `${component}, ${state}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('uses no id twice, so that every label and description finds its own', () => {
    const ids = examples.flatMap((example) => {
      const found = [...draw(example).querySelectorAll('[id]')].map(({ id }) => id);
      cleanup();
      // Made anew for each drawing.
      return found.filter((id) => !/^[«_]?r/i.test(id) || id.includes('-'));
    });
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(examples.map((example) => [`${example.component}, ${example.state}`, example] as const))(
    '%s: has something to read, and a name for everything a reader can operate',
    async (_, example) => {
      const drawn = draw(example);
      await waitFor(() => expect(drawn.textContent?.trim()).not.toBe(''));
      for (const field of drawn.querySelectorAll<HTMLInputElement>('input, textarea')) {
        expect(field.labels?.length).toBeGreaterThan(0);
        expect(field.autocomplete).toBe('off');
      }
      for (const control of drawn.querySelectorAll('button, a, summary'))
        expect((control.getAttribute('aria-label') ?? control.textContent)?.trim()).not.toBe('');
      for (const described of drawn.querySelectorAll('[aria-describedby]'))
        expect(
          drawn.querySelector(`[id="${described.getAttribute('aria-describedby')}"]`),
        ).not.toBeNull();
    },
  );

  it.each(
    examples
      .filter(({ component }) =>
        [
          'Prompt',
          'Choice',
          'Recall',
          'Scale',
          'Checklist',
          'SmallPromise',
          'RepairBuilder',
        ].includes(component),
      )
      .map((example) => [`${example.component}, ${example.state}`, example] as const),
  )('%s: has a form for paper and for pages without script', (_, example) => {
    const drawn = draw(example);
    expect(drawn.querySelector('.paper-only, fieldset input')).not.toBeNull();
  });
});
