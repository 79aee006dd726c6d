import { expect, it } from 'vitest';
import { judge, record, type Sketch } from './testing/sketches.ts';

const OM = 'Oikeusministeriö';

it('keeps a form of a name that no list has to be looked at, where only the place goes with it', () => {
  const one = { name: ['Heikki', 'Rantatupa'], at: OM, title: 'sihteeri' } satisfies Sketch;
  expect(judge(one, { ...one, name: ['Hese', 'Rantatupa'] }).verdict).toBe('possible');
  expect(judge(one, { ...one, name: ['Risto', 'Rantatupa'] }).verdict).toBe('two');
});

it('knows an initial in the column of family names, where the other is mistyped', () => {
  const one = {
    name: ['Liisa', 'Rantatupa'],
    at: 'Lahden talo',
    title: 'sihteeri',
  } satisfies Sketch;
  expect(judge(one, { ...one, name: ['Rnatatupa', 'L.'] }).verdict).not.toBe('two');
});

it('knows a nickname in the other’s column', () => {
  const one = { name: ['Timo', 'Kallio'], at: OM, email: 'timo.kallio@gov.fi' } satisfies Sketch;
  // Where lists write both orders in one column, `Kallio Timppa` is taken for Mr Timppa more than once.
  const more = ['Ojala', 'Mäkelä', 'Korhonen', 'Laine'].map((given) =>
    record(given, { name: [given, 'Timppa'], at: 'Kela' }),
  );
  const two = { ...one, name: ['Kallio', 'Timppa'] } satisfies Sketch;
  expect(judge(one, two, more).verdict).toBe('sure');
  expect(judge(two, one, more).verdict).toBe('sure');
});

it('takes a numbered address at the old and the new domain for one person’s, whatever her phones', () => {
  const row = (local: string): [Sketch, Sketch] => {
    const one = { name: ['Matti', 'Virtanen'], email: `${local}@om.fi` } satisfies Sketch;
    return [
      { ...one, at: OM, mobile: '5550101' },
      { ...one, email: `${local}@gov.fi`, mobile: '7773333' },
    ];
  };
  const namesakes = Array.from({ length: 12 }, (_, row) =>
    record(`n${row}`, { name: ['Matti', 'Virtanen'], at: `Talo ${row}` }),
  );
  expect(judge(...row('matti.virtanen'), namesakes).verdict).not.toBe('sure');
  expect(judge(...row('matti.virtanen2'), namesakes).verdict).toBe('sure');
  expect(judge(...row('matti.j.virtanen'), namesakes).verdict).toBe('sure');
});

it('holds together a person of whom one row has another number and another a new name', () => {
  const one = {
    name: ['Jaana', 'Iltala'],
    at: OM,
    title: 'sihteeri',
    email: 'jaana.iltala@gov.fi',
    mobile: '5550101',
  } satisfies Sketch;
  const married = record('married', {
    name: ['Jaana', 'Rantatupa'],
    at: OM,
    title: 'sihteeri',
    mobile: '5550101',
  });
  const before = { ...one, email: 'jaana.iltala@om.fi', mobile: '7773333' };
  expect(judge(one, before).verdict).toBe('sure');
  expect(judge(one, before, [married]).verdict).toBe('sure');
});
