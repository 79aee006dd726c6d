import { describe, expect, it } from 'vitest';
import { addressLineOf } from './mailbox.ts';

describe('addresses to paste', () => {
  const two = [
    { name: 'Äijälä, "Masa" O\\Neill', address: 'masa@om.invalid' },
    { name: 'Sosiaali- ja terveysministeriö; kirjaamo', address: 'kirjaamo@stm.invalid' },
  ];

  it('keep letters as they are and quote each name', () => {
    expect(addressLineOf(two, { names: true, separator: '; ' })).toBe(
      '"Äijälä, \\"Masa\\" O\\\\Neill" <masa@om.invalid>; "Sosiaali- ja terveysministeriö; kirjaamo" <kirjaamo@stm.invalid>',
    );
  });

  it('can be bare, with commas', () => {
    expect(addressLineOf(two, { names: false, separator: ', ' })).toBe(
      'masa@om.invalid, kirjaamo@stm.invalid',
    );
  });

  it('stay on one line', () => {
    const line = addressLineOf([{ name: 'A\r\nB\u2028C\tD', address: 'a@a.invalid' }], {
      names: true,
      separator: '; ',
    });
    expect(line).toBe('"A B C D" <a@a.invalid>');
  });
});
