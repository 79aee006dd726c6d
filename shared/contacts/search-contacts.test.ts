import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearchIndex } from './search-contacts.ts';
import type { Searchable } from './searched-entry.ts';

const contact = (id: string, name: string, more: Partial<Searchable> = {}): Searchable => {
  const [family = '', given = ''] = name.split(' ');
  return {
    id,
    names: [`${family} ${given}`, `${given} ${family}`],
    places: [],
    rest: [],
    phones: [],
    ...more,
  };
};

const index = createSearchIndex([
  contact('maki', 'Mäki Aino', { places: ['Oikeusministeriö', 'OM', 'lainsäädäntöneuvos'] }),
  contact('maki2', 'Maki Kenji'),
  contact('tuulikari', 'Tuulikari Saimi', {
    places: ['Sosiaali- ja terveysministeriö', 'Social- och hälsovårdsministeriet', 'STM'],
    rest: ['saimi.tuulikari@stm.invalid', 'Sihteeristö', 'Helsinki'],
    phones: ['0295 000 113', '+358295000113'],
  }),
  contact('virtanen', 'Virtanen Matti', { phones: ['040-123 4567', '+358401234567'] }),
  contact('wikgard', 'Wikgård Josefin', { places: ['Kriscentrum Norden rf'] }),
  contact('tuuli', 'Helmi Tuuli'),
]);

describe('search over contacts', () => {
  it.each([
    ['tuulikari', ['tuulikari']],
    ['saimi tuulikari', ['tuulikari']],
    ['Tuulikari, Saimi', ['tuulikari']],
    ['tuulikari s', ['tuulikari']],
    ['ministeriö', ['maki', 'tuulikari']],
    ['oikeus', ['maki']],
    ['hälsovård', ['tuulikari']],
    ['halsovard', ['tuulikari']],
    ['stm saimi', ['tuulikari']],
    ['wikgard', ['wikgard']],
    ['saimi.tuulikari@', ['tuulikari']],
    ['@stm.invalid', ['tuulikari']],
    ['mailto:Saimi.Tuulikari@stm.invalid', ['tuulikari']],
    ['"Tuulikari-Salo S. (STM)" <saimi.tuulikari@stm.invalid>;', ['tuulikari']],
    ['toinen.henkilo@example.invalid, saimi.tuulikari@stm.invalid', ['tuulikari']],
    ['sihteeristö', ['tuulikari']],
    ['saimi virtanen', []],
    ['', []],
    ['  ', []],
  ])('%j finds %j', (query, ids) => {
    expect(index.find(query)).toEqual(ids);
  });

  it.each([
    '040 123 4567',
    '0401234567',
    '+358 40 123 4567',
    '+358 (0)40 1234567',
    '00358401234567',
    '1234567',
    '123 45',
    'virtanen 040',
  ])('finds the phone number %s however it is written', (query) => {
    expect(index.find(query)).toEqual(['virtanen']);
  });

  it('finds without a Finnish keyboard, and puts the letters that were meant first', () => {
    expect(index.find('maki')).toEqual(['maki', 'maki2']);
    expect(index.find('mäki')).toEqual(['maki', 'maki2']);
    const turned = createSearchIndex([
      contact('maki2', 'Maki Kenji'),
      contact('maki', 'Mäki Aino'),
    ]);
    expect(turned.find('mäki')).toEqual(['maki', 'maki2']);
  });

  it('puts a whole word before a beginning, and names before other places', () => {
    expect(index.find('tuuli')).toEqual(['tuuli', 'tuulikari']);
    const two = createSearchIndex([
      contact('at', 'Aalto Veikko', { places: ['Saimi ry'] }),
      contact('called', 'Tuulikari Saimi'),
    ]);
    expect(two.find('saimi')).toEqual(['called', 'at']);
  });

  it.each([
    ['tuulikri', 'tuulikari'],
    ['tuullikari', 'tuulikari'],
    ['tuuliakri', 'tuulikari'],
    ['duulikari', 'tuulikari'],
    ['virtanem', 'virtanen'],
    ['virtnaen', 'virtanen'],
    ['mtati', 'virtanen'],
    ['oikeusminsteriö', 'maki'],
    ['terveysmimisteriö', 'tuulikari'],
    ['saimi tuulikrai', 'tuulikari'],
    // Beside a short word and a number, which are meant as they are typed.
    ['tuulikri stm', 'tuulikari'],
    ['s tuulikri', 'tuulikari'],
    ['virtnaen 040 12', 'virtanen'],
  ])('forgives one typo: %s', (query, id) => {
    expect(index.find(query)).toEqual([id]);
  });

  it('forgives no second typo, and none in short words', () => {
    expect(index.find('tulikri')).toEqual([]);
    expect(index.find('omm')).toEqual([]);
    // One in each of two words.
    expect(index.find('saimmi tuulikari')).toEqual(['tuulikari']);
    expect(index.find('saimmi tuulikrai')).toEqual([]);
  });

  it('finds with each key what it finds at once, wherever the typo is', () => {
    const many = createSearchIndex(
      Array.from({ length: 600 }, (_, at) =>
        contact(
          `c${at}`,
          `${['Heikkinen', 'Virtanen-Aho', 'Korhonen'][at % 3] ?? ''} ${at % 7 === 0 ? 'Maija' : 'Ulla'}`,
        ),
      ),
    );
    for (const query of [
      'virtanenn-',
      'korhnen korhnen',
      'korhnen',
      'maija heikinen',
      'maijja virtanen',
      'hekkinen maija',
      'virtnaen ulla',
    ]) {
      const atOnce = (text: string) => {
        // What was asked for before is forgotten with a change.
        many.put(contact('c0', 'Heikkinen Maija'));
        return many.find(text);
      };
      const keys = Array.from(query, (_, at) => query.slice(0, at + 1));
      const whole = keys.map(atOnce);
      many.put(contact('c0', 'Heikkinen Maija'));
      expect(keys.map((text) => many.find(text))).toEqual(whole);
      expect(whole.at(-1)?.length).toBeGreaterThan(20);
    }
  });

  it('does not run from one text into the next', () => {
    expect(index.find('ainoaino')).toEqual([]);
    expect(index.find('ministeriöom')).toEqual([]);
  });

  it('is kept up with changes', () => {
    const kept = createSearchIndex([contact('a', 'Aalto Veikko')]);
    kept.put(contact('a', 'Aallotar Veikko'));
    kept.put(contact('b', 'Aalto Ulla'));
    expect(kept.find('aalto')).toEqual(['b']);
    kept.drop('b');
    expect(kept.find('ulla')).toEqual([]);
    expect(kept.size()).toBe(1);
  });

  it('treats nothing in a query as a pattern', () => {
    expect(index.find('.*')).toEqual([]);
    expect(index.find('(')).toEqual([]);
  });
});

describe('what is typed key by key', () => {
  const part = fc.constantFrom(
    'aino',
    'ani',
    'minsteri',
    'i',
    'ainö',
    'mäki',
    'maki',
    'minis',
    'teriö',
    '040',
    '+358',
    '00358',
    '(0)',
    '12',
    ' ',
    'x',
  );
  const text = fc.array(part, { maxLength: 4 }).map((parts) => parts.join(''));
  const contacts = fc.array(fc.record({ name: text, place: text, phone: text }), { maxLength: 12 });

  it('finds at each key what it would find if it were asked first', () => {
    fc.assert(
      fc.property(contacts, text, text, (people, query, other) => {
        const all = people.map(({ name, place, phone }, at) =>
          contact(String(at), name, { places: [place], phones: [phone] }),
        );
        const asTyped = createSearchIndex(all);
        for (const typed of [query, other, query]) {
          for (let end = 1; end <= typed.length; end += 1) {
            const now = typed.slice(0, end);
            expect(asTyped.find(now), now).toEqual(createSearchIndex(all).find(now));
          }
        }
      }),
    );
  });

  it('has equals come as they were arranged, whatever came and went since', () => {
    const people = createSearchIndex(
      ['a', 'b', 'c', 'd'].map((id) => contact(id, 'Virtanen Matti')),
    );
    people.drop('b');
    people.arrange(['d', 'a', 'c']);
    expect(people.find('virtanen')).toEqual(['d', 'a', 'c']);
    people.put(contact('a', 'Virtanen Maija'));
    people.put(contact('e', 'Virtanen Matti'));
    expect(people.find('virtanen')).toEqual(['d', 'a', 'c', 'e']);
    people.arrange(['e', 'd', 'c', 'a']);
    expect(people.find('virtanen m')).toEqual(['e', 'd', 'c', 'a']);
    expect(people.find('virtanen maija')).toEqual(['a']);
  });

  it('sees what changed between two keys', () => {
    const people = createSearchIndex([contact('a', 'Virtanen Matti')]);
    expect(people.find('virta')).toEqual(['a']);
    people.put(contact('b', 'Virtala Aino'));
    expect(people.find('virtal')).toEqual(['b']);
    people.drop('b');
    expect(people.find('virtala')).not.toContain('b');
  });
});
