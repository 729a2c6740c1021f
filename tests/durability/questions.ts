import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A question with a field, and the address of its lesson on the built site. */
export type Question = { readonly id: string; readonly path: string };

/** The first question with a large field of every lesson that has one. */
export function questionsIn(dir: string): readonly [Question, ...Question[]] {
  const found = readdirSync(join(dir, 'en', 'lessons')).flatMap((name) => {
    const path = `/en/lessons/${name}/`;
    const html = readFileSync(join(dir, path, 'index.html'), 'utf8');
    const [, id] = /<textarea id="([^"]+)"[^>]* rows="4"/.exec(html) ?? [];
    return id === undefined ? [] : [{ id, path }];
  });
  const [first, ...more] = found;
  if (!first) throw new Error('The built site has no question with a field.');
  return [first, ...more];
}
