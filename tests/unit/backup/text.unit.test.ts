import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { muchSince } from '../../../lib/backup/amount';
import { notesAsMarkdown } from '../../../lib/backup/markdown';
import type { Answer, AnswerValue } from '../../../lib/notebook/records';
import { anyNotes } from './notes';

const words = {
  title: 'Notes',
  earlier: 'Asked in an earlier version',
  also: 'You also wrote:',
  when: 'When…',
  will: 'I will…',
  by: 'by…',
};
const answer = (id: string, value: string | AnswerValue, question = `What of ${id}?`): Answer => ({
  kind: 'answer',
  id,
  lesson: 'l',
  question,
  value: typeof value === 'string' ? { type: 'text', text: value } : value,
  at: 5,
});
const lessons = [
  { lesson: 'first', title: 'The first lesson', prompts: ['b', 'a'] },
  { lesson: 'second', title: 'The second', prompts: ['c'] },
];

describe('the text for people', () => {
  it('goes lesson by lesson, in the order in which each asks', () => {
    const promise = answer('c', { type: 'promise', when: 'we eat', will: 'ask', by: '' });
    const asides = [{ tab: 't', answer: answer('a', 'Before.') }];
    const records = [
      answer('gone', 'Old.'),
      promise,
      answer('a', 'One.\n\nTwo.'),
      answer('b', 'B'),
    ];
    expect(notesAsMarkdown({ records, asides }, lessons, words)).toBe(
      [
        '# Notes',
        '## The first lesson',
        '### What of b?',
        '> B',
        '### What of a?',
        '> One.\n>\n> Two.',
        'You also wrote:',
        '> Before.',
        '## The second',
        '### What of c?',
        '> When… we eat\n> I will… ask',
        '## Asked in an earlier version',
        '### What of gone?',
        '> Old.\n',
      ].join('\n\n'),
    );
  });

  it('is empty when nothing is written', () => {
    expect(notesAsMarkdown({ records: [answer('a', ' ')], asides: [] }, lessons, words)).toBe('');
  });

  it('takes nothing a reader wrote for its own structure', () => {
    const records = [
      answer('a', 'a\r# b\r\n## c\n<script>alert(1)</script>\n```'),
      answer('b', 'x', 'A\n# question <b>'),
    ];
    const text = notesAsMarkdown({ records, asides: [] }, lessons, words);
    expect(text).toContain('> a\n> # b\n> ## c\n> \\<script>alert(1)\\</script>\n> ```');
    expect(text).toContain('### A # question \\<b>\n');
  });

  it('has every line of an answer in its quotation, whatever was written', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const text = notesAsMarkdown(notes, lessons, words);
        expect(text.isWellFormed()).toBe(true);
        for (const line of text.split(/\r\n?|\n/))
          expect(line).toMatch(/^(|> ?.*|#{1,3} .*|###|You also wrote:)$/su);
      }),
    );
  });
});

describe('a copy is worth offering', () => {
  const written = (count: number, text: string, at = 5) =>
    Array.from({ length: count }, (_, index) => ({ ...answer(`p${index}`, text), at }));

  it('after twelve answers, or two thousand characters', () => {
    expect(muchSince(written(11, 'a'), 0)).toBe(false);
    expect(muchSince(written(12, 'a'), 0)).toBe(true);
    expect(muchSince(written(1, 'a'.repeat(1_999)), 0)).toBe(false);
    expect(muchSince(written(2, 'a'.repeat(1_000)), 0)).toBe(true);
  });

  it('counting only what says something and was written since', () => {
    expect(muchSince(written(12, ' '), 0)).toBe(false);
    expect(muchSince(written(12, 'a', 5), 5)).toBe(false);
    expect(muchSince(written(12, 'a', 6), 5)).toBe(true);
  });
});
