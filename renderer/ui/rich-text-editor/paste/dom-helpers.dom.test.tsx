import { expect, it } from 'vitest';
import { parseQuietly } from './dom-helpers.ts';

const quiet = (html: string) => parseQuietly(html).body.innerHTML;

it('keeps styles and handlers from the policy, however they are written', () => {
  expect(quiet('<p style="color:red" onclick="go()">a</p>')).toBe(
    '<p data-look="color:red" data-handler="go()">a</p>',
  );
  expect(quiet(`<p class='a'onMouseOver = go() STYLE='x:"y"'>a</p>`)).toBe(
    `<p class="a" data-handler="go()" data-look="x:&quot;y&quot;">a</p>`,
  );
  expect(quiet('<p/onclick=go()/style=x>a</p>')).toBe('<p data-handler="go()/style=x">a</p>');
  expect(quiet('<p title="a > b" onclick="go()">a</p>')).toContain('data-handler');
});

it('leaves what only looks so as it is', () => {
  for (const html of [
    '<a href="https://a.example/?q=1 online=2 style=3">a</a>',
    '<a href="https://a.example/once=1">a</a>',
    '<p title="style = long">a online=2 b</p>',
  ]) {
    expect(quiet(html)).toBe(html);
  }
});
