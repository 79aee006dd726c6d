import { describe, expect, it } from 'vitest';
import { quietTags } from './quiet-tags.ts';

describe('quietTags', () => {
  it.each([
    ['<p a<b style=x>', '<p a<b data-look=x>'],
    [
      '<p =style style = "a>b" title=\'>\' onClick=go()>',
      '<p =style data-look = "a>b" title=\'>\' data-handler=go()>',
    ],
    ['a < b <p style=x>', 'a < b <p data-look=x>'],
    ['<!-- <p title=" --><p style=x>', '<!-- <p title=" --><p data-look=x>'],
    ['<!--><p style=x>', '<!--><p data-look=x>'],
    [
      '<textarea data-css>a<b "</TEXTAREA ><p style=x>',
      '<textarea data-css>a<b "</TEXTAREA ><p data-look=x>',
    ],
    ['<title><!-- <b "</title><p style=x>', '<title><!-- <b "</title><p data-look=x>'],
    ['<p style>', '<p style>'],
    ['<p style', '<p style'],
    ['<p title="style=x', '<p title="style=x'],
    ['</p style=x>', '</p style=x>'],
  ])('reads %j as browsers do', (html, quiet) => {
    expect(quietTags(html)).toBe(quiet);
  });

  // Read anew from each sign, a megabyte of them would take hours.
  it.each([
    '<',
    '<a',
    '<a ',
    '<a "',
    "<a='",
    '<a="',
    '<a=',
    '= ',
    '<!--',
    '<!',
    '</',
    '<a style= ',
    '<textarea>',
    '<a\n',
    'on',
    ' on',
  ])('reads %j over and over once', (piece) => {
    const html = piece.repeat(1_000_000 / piece.length);
    expect(quietTags(html).length).toBeGreaterThanOrEqual(html.length);
    expect(quietTags(`<p${html}`).length).toBeGreaterThanOrEqual(html.length);
  });
});
