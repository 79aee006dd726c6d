import { expect, it } from 'vitest';
import { officeCommand } from '../../testing/office-command.ts';

const { office } = officeCommand('day');
const read = (text: string, ...args: string[]) => {
  const { code, out, err } = office(text, '--today', '2026-11-26', '--json', ...args);
  return { code, err, read: JSON.parse(out) as unknown };
};

it('prints how a typed day is read, as a line or as a field', () => {
  expect(read('to 10.12. klo 9 tarkista luonnos')).toEqual({
    code: 0,
    err: '',
    read: { day: '2026-12-10', until: null, time: '09:00', rest: 'tarkista luonnos', asks: [] },
  });
  expect(read('15.1').read).toMatchObject({ day: '2027-01-15', rest: '' });
  expect(read('in two weeks', '--language', 'en').read).toMatchObject({ day: '2026-12-10' });
});

it('says in its code what is asked, and that there is none', () => {
  expect(read('31.2.')).toMatchObject({ code: 1, read: { day: null, asks: ['no-such-day'] } });
  expect(read('kohta 15.1 uusiksi')).toMatchObject({ code: 2, read: { day: null } });
  expect(office('10.12.', '--today', 'eilen').code).toBe(2);
});
