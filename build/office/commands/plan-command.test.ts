import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { officeCommand } from '../../testing/office-command.ts';

const { office, file, pathOf } = officeCommand('plan');

it('prints the plan as JSON alone, and as an outline without it', () => {
  const path = file(
    'ohjelma.csv',
    'Tavoite;Nro;Toimenpide;Vastuutaho\nEhkäisy;1.1;Koulutetaan poliisit;Sisäministeriö\n',
  );
  const { code, out, err } = office(path, '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect((JSON.parse(out) as { items: unknown }).items).toMatchObject([
    { kind: 'goal', title: 'Ehkäisy' },
    { kind: 'action', title: 'Koulutetaan poliisit' },
  ]);
  expect(office(path).out).toMatch(/goal .*Ehkäisy\n +action .*Koulutetaan poliisit/u);
});

it('refuses with code 2 what is no plan, and what would take the machine with it', () => {
  const refused = (path: string) => {
    const { code, out } = office(path, '--json');
    return { exit: code, code: (JSON.parse(out) as { error: { code: string } }).error.code };
  };
  const deep = zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8('<w:p>'.repeat(4_000_000)),
  });
  expect(refused(pathOf('puuttuu.docx'))).toEqual({ exit: 2, code: 'unreadable' });
  expect(refused(file('pommi.docx', deep))).toEqual({ exit: 2, code: 'hostile' });
  expect(office(pathOf('puuttuu.docx')).err).toBe(
    'Tiedostoa ei voi lukea. Tarkista, että se on olemassa ja ettei se ole auki toisessa ohjelmassa.\n',
  );
});
