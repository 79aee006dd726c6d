import { expect, it } from 'vitest';
import type { DocumentFrame } from './document-kind.ts';
import { publicityFacts, publicityMark, usualPublicity } from './publicity.ts';

const frame: DocumentFrame = {
  language: 'fi',
  today: '2026-11-30',
  sender: { organisation: { fi: 'Virasto' }, coordinatorName: '', coordinatorTitle: {} },
  state: 'final',
  publicity: 'public',
};

it('is at first what the kind says, failing that what the state says', () => {
  expect(usualPublicity(undefined, 'draft')).toBe('notYetPublic');
  expect(usualPublicity({}, 'final')).toBe('public');
  expect(usualPublicity({ publicity: 'notYetPublic' }, 'final')).toBe('notYetPublic');
});

it('names the law that keeps a draft from being public yet', () => {
  const draft = { ...frame, publicity: 'notYetPublic' } as const;
  expect(publicityMark(draft)).toBe('ei vielä julkinen');
  expect(publicityFacts(draft)).toEqual([
    { label: 'Julkisuus', text: 'ei vielä julkinen (JulkL 621/1999, 6–7\u00a0§)' },
  ]);
});

it.each([
  ['internal', 'viranomaisen sisäinen (JulkL 621/1999, 5\u00a0§:n 4\u00a0mom.)'],
  [
    'ownData',
    'annetaan rekisteröidylle (JulkL 621/1999, 12\u00a0§; muille 16\u00a0§:n 3\u00a0mom.)',
  ],
] as const)('names the provision of what is %s', (publicity, text) => {
  expect(publicityFacts({ ...frame, publicity })).toEqual([{ label: 'Julkisuus', text }]);
});

it('says of what is secret the provision on each page, and in the body the part and the day too', () => {
  const basis = 'OffL 24 § 1 mom. 2 punkten';
  const partly: DocumentFrame = {
    ...{ ...frame, language: 'sv', publicity: 'partlySecret' },
    secrecy: { basis, extent: 'kapitel 3' },
  };
  expect(publicityMark(partly)).toBe(`delvis sekretessbelagd, ${basis}`);
  expect(publicityFacts(partly).map(({ text }) => text)).toEqual([
    ...['delvis sekretessbelagd', basis, 'kapitel 3', '30.11.2026'],
  ]);
  const whole = { ...partly, publicity: 'secret', secrecy: { basis, extent: '' } } as const;
  expect(publicityFacts(whole)[2]?.text).toBe('hela handlingen');
});
