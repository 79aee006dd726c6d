import { expect, it } from 'vitest';
import { planImport } from '../plan-import.ts';

const planOf = (rows: string[][]) =>
  planImport({
    format: 'csv',
    rows: rows.map((cells, index) => ({ line: index + 1, cells })),
    remarks: [],
  });

const HEADER = [
  'Sukunimi',
  'Etunimi',
  'Tehtävänimike',
  'Organisaatio',
  'Sähköposti',
  'Puhelin (muu)',
  'Postinumero',
  'Ryhmät',
];

it('takes what stands in double quotes as it is', () => {
  const plan = planOf([
    HEADER,
    [
      '"Avoin"',
      '"Muut"',
      '"n/a"',
      '"040 555 0101"',
      '"a/b@x.invalid"; maija@x.invalid',
      '"kysy vaihteesta; aamulla"; 040 555 0101',
      '"23"',
      '"Itä, ""länsi"""; Verkosto, "x"',
    ],
  ]);
  expect(plan.issues).toEqual([]);
  expect(plan.contacts).toMatchObject([
    {
      familyName: 'Avoin',
      givenName: 'Muut',
      title: 'n/a',
      organisation: '040 555 0101',
      emails: ['a/b@x.invalid', 'maija@x.invalid'],
      phones: [
        { kind: 'other', value: 'kysy vaihteesta; aamulla' },
        { kind: 'other', value: '+358405550101' },
      ],
      address: { postalCode: '23' },
      groups: ['Itä, "länsi"', 'Verkosto', '"x"'],
      notes: '',
    },
  ]);
});

it('leaves quotes that are part of a name, and the names before addresses', () => {
  const plan = planOf([
    HEADER,
    ['Esimerkki', 'Maija', '', 'Yhdistys "Tuki" ry', '"Esimerkki, Maija" <maija@x.invalid>'],
  ]);
  expect(plan.contacts).toMatchObject([
    { organisation: 'Yhdistys "Tuki" ry', emails: ['maija@x.invalid'], notes: '' },
  ]);
});

it('leaves out identity codes in quotes too', () => {
  const plan = planOf([HEADER, ['"Esimerkki 131052-308T"', 'Maija']]);
  expect(JSON.stringify(plan.contacts)).not.toContain('308T');
  expect(plan.issues).toMatchObject([
    { code: 'row-too-short' },
    { code: 'identity-code-left-out' },
  ]);
});
