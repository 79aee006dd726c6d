import { describe, expect, it } from 'vitest';
import { findDuplicates } from './find-duplicates.ts';
import { judge, OTHERS, record, type Sketch } from './testing/sketches.ts';

const OM = 'Oikeusministeriö';

it('never pairs a person with herself, whatever two addresses of hers have in common', () => {
  const one = record('one', { name: ['Vuokko', 'Esimerkki'], at: OM });
  const emails = ['vuokko.esimerkki@om.fi', 'vuokko.esimerkki@gov.fi'];
  const { sure, possible } = findDuplicates([...OTHERS, { ...one, emails }]);
  expect([...sure, ...possible].filter(({ first, second }) => first === second)).toEqual([]);
});

describe('one person, surely', () => {
  const cases: Record<string, [Sketch, Sketch, string]> = {
    'the same address': [
      { name: ['Liisa', 'Korhonen'], email: 'liisa.korhonen@gov.fi' },
      { name: ['Liisa', 'Korhonen'], at: OM, email: 'Liisa.Korhonen@gov.fi' },
      'same-email',
    ],
    'a typing mistake in the name': [
      { name: ['Liisa', 'Korhonen'], at: OM, mobile: '5550101' },
      { name: ['Liisa', 'Korohnen'], at: OM, mobile: '5550101' },
      'similar-name',
    ],
    'names in each other’s column': [
      { name: ['Liisa', 'Korhonen'], at: OM, email: 'liisa.korhonen@gov.fi' },
      { name: ['Korhonen', 'Liisa'], at: OM, email: 'liisa.korhonen@gov.fi' },
      'swapped-name',
    ],
    'the whole name in one column': [
      { name: ['Liisa', 'Korhonen'], at: OM, mobile: '5550101' },
      { name: ['', 'Korhonen Liisa'], at: 'OM', mobile: '5550101' },
      'same-mobile',
    ],
    'a new family name': [
      { name: ['Liisa', 'Korhonen'], at: OM, mobile: '5550101' },
      { name: ['Liisa', 'Virtanen'], at: OM, mobile: '5550101' },
      'different-family-name',
    ],
    'a hyphenated family name': [
      { name: ['Liisa', 'Korhonen'], at: OM, mobile: '5550101' },
      { name: ['Liisa', 'Korhonen-Virtanen'], mobile: '5550101' },
      'part-of-name',
    ],
    'a former name that is known': [
      { name: ['Liisa', 'Rantatupa'], at: OM, title: 'sihteeri' },
      { name: ['Liisa', 'Korhonen'], former: 'Rantatupa', at: OM, title: 'sihteeri' },
      'former-name',
    ],
    'a nickname': [
      { name: ['Katariina', 'Mäkelä'], at: OM, mobile: '5550101' },
      { name: ['Kati', 'Mäkelä'], at: OM, mobile: '5550101' },
      'nickname',
    ],
    'a second given name': [
      { name: ['Pekka Juhani', 'Mäkelä'], at: OM, mobile: '5550101' },
      { name: ['Juhani', 'Mäkelä'], mobile: '5550101' },
      'same-mobile',
    ],
    'an initial': [
      { name: ['Pekka', 'Mäkelä'], at: OM, mobile: '5550101' },
      { name: ['P.', 'Mäkelä'], at: OM, mobile: '5550101' },
      'initial',
    ],
    'a changed domain': [
      { name: ['Liisa', 'Korhonen'], at: OM, email: 'liisa.korhonen@om.fi' },
      { name: ['Liisa', 'Korhonen'], at: 'Justitieministeriet', email: 'liisa.korhonen@gov.fi' },
      'same-local-part-new-domain',
    ],
    'dots left out': [
      { name: ['Päivi', 'Hämäläinen'], at: OM, email: 'paivi.hamalainen@gov.fi' },
      { name: ['Paivi', 'Haemaelaeinen'], at: OM, email: 'paivi.hamalainen@gov.fi' },
      'same-email',
    ],
    'an initial in the other’s column': [
      { name: ['Liisa', 'Korhonen'], at: OM, mobile: '5550101' },
      { name: ['K.', 'Liisa'], at: OM, mobile: '5550101' },
      'swapped-name',
    ],
    'both names in the other’s column, one mistyped': [
      { name: ['Liisa', 'Korhonen'], at: OM, mobile: '5550101' },
      { name: ['Korhonen', 'Liosa'], at: OM, mobile: '5550101' },
      'swapped-name',
    ],
    'an address with its words in another order': [
      { name: ['Liisa', 'Korhonen'], at: OM, email: 'liisa.korhonen@gov.fi' },
      { name: ['Liisa', 'Korhonen'], at: OM, email: 'korhonen.liisa@gov.fi' },
      'similar-email',
    ],
    'a mistyped domain': [
      { name: ['Vuokko', 'Rantatupa'], email: 'vuokko.rantatupa@gov.fi' },
      { name: ['Vuokko', 'Rantatupa'], at: OM, email: 'vuokko.rantatupa@gvo.fi' },
      'similar-email',
    ],
    'a name that its address writes out': [
      { name: ['L.', 'Korhonen'], at: OM, title: 'sihteeri', email: 'liisa.korhonen@gov.fi' },
      { name: ['Liisa', 'Korhonen'], at: OM, title: 'sihteeri' },
      'similar-name',
    ],
    'an address that ends otherwise': [
      { name: ['Vuokko', 'Rantatupa'], email: 'vuokko.rantatupa@kotituki.org' },
      { name: ['Vuokko', 'Rantatupa'], email: 'vuokko.rantatupa@kotituki.fi' },
      'same-local-part-new-domain',
    ],
    'a department named with the organisation': [
      { name: ['Vuokko', 'Rantatupa'], at: OM, title: 'sihteeri' },
      { name: ['Vuokko', 'Rantatupa'], at: 'Oikeusministeriö, hallinto-osasto', title: 'sihteeri' },
      'same-organisation',
    ],
    'a new family name at the same home': [
      {
        name: ['Liisa', 'Korhonen'],
        at: OM,
        title: 'sihteeri',
        street: 'Koulukatu 5 B 12',
        postalCode: '00100',
      },
      {
        name: ['Liisa', 'Virtanen'],
        at: OM,
        title: 'sihteeri',
        street: 'Koulukatu 5 B 12',
        postalCode: '00100',
      },
      'same-address',
    ],
    'another employer, the same home': [
      { name: ['Liisa', 'Korhonen'], at: OM, street: 'Koulukatu 5 B 12', postalCode: '00100' },
      { name: ['Liisa', 'Korhonen'], at: 'Kela', street: 'KOULUKATU 5 B 12', postalCode: '00100' },
      'same-address',
    ],
    'a slip of the pen in the address, and nothing else': [
      { name: ['Matti', 'Virtanen'], street: 'Koulukatu 5 B 12', postalCode: '00100' },
      { name: ['Matti', 'Virtanen'], street: 'Kuolukatu 5 B 12', postalCode: '00100' },
      'same-address',
    ],
    'an e-mail address, and half of the name': [
      { name: ['Liisa', 'Korhonen'], email: 'liisa.korhonen@gov.fi' },
      { name: ['', 'Korhonen'], email: 'liisa.korhonen@gov.fi' },
      'same-email',
    ],
    'a form of the name that no list has': [
      { name: ['Heikki', 'Seppälä'], at: OM, title: 'sihteeri', mobile: '5550101' },
      { name: ['Hese', 'Seppälä'], at: OM, title: 'sihteeri', mobile: '5550101' },
      'similar-name',
    ],
    'both names written otherwise, and nothing else but the place': [
      { name: ['Vuokko', 'Rantatupa'], at: 'Lahden talo', title: 'sihteeri' },
      { name: ['Vukko', 'Rantatpua'], at: 'Lahden talo', title: 'sihteeri' },
      'similar-name',
    ],
    'another employer, the same mobile phone': [
      { name: ['Liisa', 'Korhonen'], at: OM, email: 'liisa.korhonen@gov.fi', mobile: '5550101' },
      {
        name: ['Liisa', 'Korhonen'],
        at: 'Kela',
        email: 'liisa.korhonen@kela.fi',
        mobile: '5550101',
      },
      'different-organisation',
    ],
  };
  it.each(Object.keys(cases))('%s', (name) => {
    const [one, two, reason] = cases[name] ?? [];
    if (!one || !two) throw new Error(name);
    const { verdict, reasons } = judge(one, two);
    expect({ verdict, has: reasons.includes(reason as never), reasons }).toMatchObject({
      verdict: 'sure',
      has: true,
    });
  });
});

describe('never surely one person', () => {
  const cases: Record<string, [Sketch, Sketch]> = {
    'namesakes in two houses': [
      { name: ['Matti', 'Virtanen'], at: OM, email: 'matti.virtanen@gov.fi', mobile: '5550101' },
      {
        name: ['Matti', 'Virtanen'],
        at: 'Kela',
        email: 'matti.virtanen@kela.fi',
        mobile: '7773333',
      },
    ],
    'namesakes that the house numbers': [
      { name: ['Matti', 'Virtanen'], at: OM, email: 'matti.virtanen@gov.fi' },
      { name: ['Matti', 'Virtanen'], at: OM, email: 'matti.virtanen2@gov.fi' },
    ],
    'namesakes with an initial in the address': [
      { name: ['Matti', 'Virtanen'], at: OM, email: 'matti.virtanen@gov.fi', mobile: '5550101' },
      { name: ['Matti', 'Virtanen'], at: OM, email: 'matti.j.virtanen@gov.fi' },
    ],
    'namesakes at one private domain, each with a number of her own': [
      { name: ['Matias', 'Honkajoki'], at: OM, email: 'matti.honkajoki51@hotmail.com' },
      { name: ['Matias', 'Honkajoki'], at: 'Kela', email: 'mattihonkajoki81@hotmail.com' },
    ],
    'colleagues of whose two given names only the first may be one': [
      { name: ['Juha-Pekka', 'Rantalampi'], at: OM, title: 'neuvos' },
      { name: ['Jan-Erik', 'Rantalampi'], at: OM, title: 'neuvos', mobile: '5550101' },
    ],
    'namesakes in two ministries, each with the address of her time': [
      { name: ['Ulla', 'Rantalampi'], at: OM, title: 'neuvos', email: 'ulla.rantalampi@om.fi' },
      { name: ['Ulla', 'Rantalampi'], at: 'Ulkoministeriö', email: 'ulla.rantalampi@gov.fi' },
    ],
    'two people at one registry address': [
      { name: ['Matti', 'Virtanen'], at: OM, email: 'kirjaamo.om@gov.fi' },
      { name: ['Liisa', 'Korhonen'], at: OM, email: 'kirjaamo.om@gov.fi' },
    ],
    'namesakes at one registry address of many houses': [
      { name: ['Matti', 'Virtanen'], email: 'info@talo.example', mobile: '5550101' },
      { name: ['Matti', 'Virtanen'], email: 'info@talo.example', mobile: '7773333' },
    ],
    'a registry in the columns of names': [
      { name: ['', 'Kirjaamo'], at: OM, email: 'kirjaamo.om@gov.fi', phone: '550101' },
      { name: ['', 'Kirjaamo'], at: OM, email: 'kirjaamo.om@gov.fi', phone: '550101' },
    ],
    'relatives with one number': [
      { name: ['Matti', 'Virtanen'], phone: '550101' },
      { name: ['Liisa', 'Virtanen'], phone: '550101' },
    ],
    'a couple with one mobile phone': [
      { name: ['Matti', 'Virtanen'], at: OM, mobile: '5550101' },
      { name: ['Liisa', 'Virtanen'], at: OM, mobile: '5550101' },
    ],
    'a couple with one mobile phone and one home': [
      {
        name: ['Matti', 'Virtanen'],
        mobile: '5550101',
        street: 'Koulukatu 5 B 12',
        postalCode: '00100',
      },
      {
        name: ['Liisa', 'Virtanen'],
        mobile: '5550101',
        street: 'Koulukatu 5 B 12',
        postalCode: '00100',
      },
    ],
    'namesakes of one house, each with her name at a private domain': [
      {
        name: ['Marko', 'Hartikainen'],
        at: OM,
        email: 'marko.hartikainen@hotmail.com',
        mobile: '5550101',
      },
      {
        name: ['Marko', 'Hartikainen'],
        at: OM,
        email: 'marko.hartikainen@outlook.com',
        mobile: '7773333',
      },
    ],
    'two names that are alike': [
      { name: ['Mika', 'Ojala'], at: OM, email: 'mika.ojala@gov.fi' },
      { name: ['Mikko', 'Ojala'], at: OM, email: 'mikko.ojala@gov.fi' },
    ],
    'a name alone': [
      { name: ['Tuulikki', 'Rantasalonen'] },
      { name: ['Tuulikki', 'Rantasalonen'] },
    ],
    'nothing at all': [{ name: ['', ''] }, { name: ['', ''] }],
  };
  it.each(Object.keys(cases))('%s', (name) => {
    const [one, two] = cases[name] ?? [];
    if (!one || !two) throw new Error(name);
    expect(judge(one, two).verdict).not.toBe('sure');
  });

  it('an address that many people share, whatever it is called', () => {
    const desk = 'yhteinenposti@talo.example';
    const more = ['Anna', 'Pekka', 'Ritva', 'Olli'].map((given) =>
      record(given, { name: [given, `${given}la`], email: desk }),
    );
    const one = { name: ['Matti', 'Virtanen'], email: desk } satisfies Sketch;
    const two = { name: ['Matti', 'Korhonen'], email: desk } satisfies Sketch;
    expect(judge(one, two).verdict).toBe('sure');
    expect(judge(one, two, more).verdict).toBe('two');
  });

  it('namesakes in two houses whose short domains are alike', () => {
    const more = ['Anna', 'Pekka', 'Ritva', 'Olli'].flatMap((given) =>
      ['sala', 'salo'].map((house) =>
        record(`${given} ${house}`, { name: [given, house], email: `${given}@${house}.fi` }),
      ),
    );
    const one = { name: ['Iiro', 'Vuorisalo'], email: 'iiro.vuorisalo@sala.fi' } satisfies Sketch;
    const two = { name: ['Iiro', 'Vuorisalo'], email: 'iiro.vuorisalo@salo.fi' } satisfies Sketch;
    expect(judge(one, two, more).verdict).not.toBe('sure');
  });

  it('two people through a third whose mistyped name goes with both', () => {
    const row = (family: string) =>
      ({ name: ['Ritva', family], at: OM, email: `ritva.${family}@gov.fi` }) satisfies Sketch;
    const [one, two] = [row('Lahtinen'), row('Lehtinen')];
    const third = record('third', row('Lehtinnen'));
    expect(judge(one, two, [third]).verdict).toBe('two');
  });

  it('a row that fits two namesakes of one house', () => {
    const one = { name: ['Iiro', 'Vuorisalo'], at: OM } satisfies Sketch;
    const two = {
      name: ['Iiro', 'Vuorisalo'],
      at: OM,
      email: 'iiro.vuorisalo@gov.fi',
    } satisfies Sketch;
    const rival = record('rival', {
      name: ['Iiro', 'Vuorisalo'],
      at: OM,
      email: 'iiro.vuorisalo2@gov.fi',
    });
    expect(judge(one, two).verdict).toBe('sure');
    expect(judge(one, two, [rival]).verdict).not.toBe('sure');
  });
});

describe('pairs', () => {
  const three = [
    record('a', { name: ['Liisa', 'Korhonen'], at: OM, mobile: '5550101' }),
    record('b', {
      name: ['Liisa', 'Virtanen'],
      at: OM,
      mobile: '5550101',
      email: 'liisa.virtanen@gov.fi',
    }),
    record('c', { name: ['Liisa', 'Virtanen'], email: 'liisa.virtanen@gov.fi' }),
  ];
  const idsOf = (pairs: readonly { first: string; second: string }[]) =>
    pairs.map(({ first, second }) => [first, second]);

  it('of three rows of one person are three, in the order of the rows, and say why', () => {
    const { sure, possible } = findDuplicates([...OTHERS, ...three]);
    const own = sure.filter(({ first }) => 'abc'.includes(first));
    expect(idsOf(own)).toEqual([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ]);
    expect(own[1]?.reasons).toContain('through-a-third');
    expect(possible.filter(({ first }) => 'abc'.includes(first))).toEqual([]);
  });

  it('that the user set apart do not come again, not through a third either', () => {
    const distinct = [['c', 'a']] as const;
    const { sure, possible } = findDuplicates([...OTHERS, ...three], { distinct });
    expect(idsOf([...sure, ...possible])).not.toContainEqual(['a', 'c']);
  });

  it('are told as they go', () => {
    const told: number[] = [];
    findDuplicates(OTHERS, { onProgress: (done) => told.push(done) });
    expect(told).toEqual([1_000, 1_500]);
  });

  it('are none in an empty list', () => {
    expect(findDuplicates([])).toEqual({ sure: [], possible: [] });
  });

  it('come to an end where every row is the same', () => {
    const same = Array.from({ length: 5_000 }, (_, i) =>
      record(String(i), { name: ['Matti', 'Virtanen'], at: OM }),
    );
    expect(findDuplicates(same).sure.length).toBeLessThan(2_000_000);
  });
});

describe('organisations', () => {
  it('that a list does not name stand in its addresses', () => {
    const nameless = OTHERS.map((other) => ({ ...other, organisations: [], city: 'Kemi' }));
    const rows = ['Ilovaara', 'Tuulenkylä'].map((family) =>
      record(family, { name: ['Iiro', family], city: 'Inari', email: `iiro.${family}@siula.fi` }),
    );
    const found = Object.values(findDuplicates([...nameless, ...rows])).flat();
    expect(found.filter(({ first }) => first === 'Ilovaara')).toHaveLength(1);
  });

  it('of which an abbreviation may be several are told apart by the address', () => {
    const houses = ['Salon', 'Savonlinnan'].flatMap((town) =>
      ['Anna', 'Pekka', 'Ritva'].map((given) => {
        const email = `${given}@${town.toLowerCase()}ihmisoikeus.fi`;
        return record(given + town, {
          name: [given, `${town}la`],
          at: `${town} Ihmisoikeusliitto`,
          email,
        });
      }),
    );
    const one: Sketch = { name: ['Iiro', 'Vuorisalo'], at: 'Savonlinnan Ihmisoikeusliitto' };
    const email = 'iiro.vuorisalo@savonlinnanihmisoikeus.fi';
    expect(judge(one, { ...one, at: 'SIHL', email }, houses).verdict).toBe('sure');
  });
});

describe('numbers', () => {
  it('that no plan of numbers knows are one however written', () => {
    const rows = ['046/0117150', '046-011 7150', '00358 460117150'].map((value, row) => ({
      ...record(`n${row}`, { name: ['Liisa', ['Korhonen', 'Virtanen', 'Ojala'][row] ?? ''] }),
      phones: [{ kind: 'mobile' as const, value }],
    }));
    const { sure } = findDuplicates([...OTHERS, ...rows]);
    expect(sure.filter(({ first }) => first.startsWith('n'))).toHaveLength(3);
  });
});
