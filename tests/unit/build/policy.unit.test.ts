import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withPolicy } from '../../../lib/build/policy.mjs';

const page = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><title>A</title></head><body>${body}</body></html>`;

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the content policy of a page', () => {
  it('names every inline script by its hash', () => {
    const { html, faults } = withPolicy(
      page('<script>one()</script><script id="b">two("é")</script>'),
    );
    expect(faults).toEqual([]);
    expect(html).toContain(sha('one()'));
    expect(html).toContain(sha('two("é")'));
  });

  it('names the script it adds itself', () => {
    const { html } = withPolicy(page(''));
    const [, added = ''] = /<script>(.*?[^\\])<\/script>/.exec(html) ?? [];
    expect(added).toContain('createPolicy("default"');
    expect(html).toContain(sha(added));
  });

  it('stands right after the charset and leaves every other byte alone', () => {
    const before = page('<P class=a >odd &amp  markup<br><script>one()</script>');
    const { html } = withPolicy(before);
    const [start, end] = before.split('<title>');
    expect(html.startsWith(`${start}<meta http-equiv="Content-Security-Policy"`)).toBe(true);
    expect(html.endsWith(`<title>${end}`)).toBe(true);
  });

  it('allows nothing unsafe', () => {
    expect(withPolicy(page('')).html).not.toContain('unsafe');
  });

  it('lets scripts load from below the base path only', () => {
    expect(withPolicy(page(''), '/course').html).toContain('"/course/_next/static/"');
  });

  it.each([
    [
      'a style attribute',
      '<p style="color:red">a</p>',
      '1:90 A style attribute on <p>: "color:red". Use a class.',
    ],
    [
      'a style element',
      '<style>p{}</style>',
      '1:90 A <style> element. Put its rules in a style sheet.',
    ],
    [
      'an inline handler',
      '<p onclick="go()">a</p>',
      '1:90 The inline handler onclick on <p>. Listen from a script file.',
    ],
    [
      'a script address',
      '<a href="javascript:go()">a</a>',
      '1:90 A javascript: address in href of <a>. Use a button.',
    ],
    ['a style inside noscript', '<noscript><p style="a:b">a</p></noscript>', 'Use a class.'],
    ['a style inside a template', '<template><p style="a:b">a</p></template>', 'Use a class.'],
    [
      'another policy',
      '<meta http-equiv="content-security-policy" content="">',
      'already carries a policy',
    ],
  ])('refuses %s and says where', (_, body, fault) => {
    const { faults } = withPolicy(page(body));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
  });

  it('stands before the first script, wherever the charset is', () => {
    const html = '<html><head><script>early()</script><meta charset="utf-8"></head></html>';
    expect(withPolicy(html).html).toMatch(
      /^<html><head><meta http-equiv="Content-Security-Policy"/,
    );
  });

  it('refuses a page without a head, which has no place for it', () => {
    expect(withPolicy('<script>early()</script>').faults[0]).toContain('no <head>');
  });
});
