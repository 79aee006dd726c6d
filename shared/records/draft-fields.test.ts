import { expect, it } from 'vitest';
import {
  checkTexts,
  choice,
  day,
  draftFrom,
  emptyDraft,
  fieldsFrom,
  flag,
  line,
  names,
  NO_TEXT,
  optionalChoice,
  optionalLine,
  optionalTexts,
  reference,
  tags,
  unless,
  type KeptOf,
} from './draft-fields.ts';

const FIELDS = {
  title: line,
  rank: optionalLine,
  task: optionalTexts,
  from: day,
  kind: choice<'a' | 'b'>('b'),
  basis: optionalChoice<'x'>(),
  state: unless<'new' | 'done'>('new'),
  bodyId: reference,
  hidden: flag,
  former: names(','),
  topics: tags,
};
const EMPTY = {
  ...{ title: '', rank: '', task: NO_TEXT, from: '', kind: 'b', basis: '', state: 'new' },
  ...{ bodyId: null, hidden: false, former: '', topics: [] },
};

it('keeps nothing of a form in which nothing was written, but what is always there', () => {
  expect(emptyDraft(FIELDS)).toEqual(EMPTY);
  const kept = fieldsFrom(FIELDS, emptyDraft(FIELDS));
  expect(JSON.parse(JSON.stringify(kept))).toEqual({ title: '', kind: 'b' });
});

it('gives a record back as it was, and what was typed without what is too much', () => {
  const record: KeptOf<typeof FIELDS> = {
    ...{ title: 'Nimi', rank: 'dosentti', task: { sv: 'Uppgift' }, from: '2026-03-01' },
    ...{ bodyId: 'b1', hidden: true, former: ['Aho', 'Laine'], topics: ['Lapset'] },
    kind: 'a',
    basis: 'x',
    state: 'done',
  };
  const draft = draftFrom(FIELDS, record);
  expect(draft).toMatchObject({ from: '1.3.2026', former: 'Aho, Laine', task: { fi: '' } });
  expect(fieldsFrom(FIELDS, draft)).toEqual(record);
  const typed = {
    ...draft,
    title: ' Nimi ',
    former: 'Aho, , Laine,Aho',
    topics: ['Lapset; lapset'],
  };
  expect(fieldsFrom(FIELDS, typed)).toEqual(record);
});

it('refuses an identity code and what is too long wherever it is written', () => {
  const draft = emptyDraft(FIELDS);
  expect(checkTexts(FIELDS, draft)).toEqual([]);
  const found = checkTexts(
    FIELDS,
    { ...draft, rank: 'a'.repeat(301), task: { ...NO_TEXT, sv: 'Ärende 131052-308T' } },
    'posts.a.',
  );
  expect(found.map(({ path, code }) => `${path} ${code}`)).toEqual([
    'posts.a.rank too-long',
    'posts.a.task.sv identity-code',
  ]);
});
