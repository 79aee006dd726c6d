import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { manyActions } from '../sample-office/many-actions.ts';
import { sampleOffice } from '../sample-office/sample-office.ts';
import { exportOfficeData } from './export-office-data.ts';
import { findNamed } from './find-named.ts';
import { OFFICE_DATA_LIMITS } from './office-data.ts';
import { readOfficeData } from './read-office-data.ts';
import { ROW_SCHEMAS } from './row-schemas.ts';
import { writeOfficeData } from './write-office-data.ts';

const bytesOf = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const read = (rows: unknown, more = {}) =>
  readOfficeData(bytesOf({ format: 'koord-office-data', version: 1, rows, ...more }));
const failure = (result: ReturnType<typeof readOfficeData>) => !result.ok && result.failure;

const goal = { id: 'g', programmeId: 'p', order: 'a0', title: { fi: 'Tavoite' } };
const programme = {
  id: 'p',
  title: { fi: 'Ohjelma' },
  levels: [{ name: { fi: 'Tavoite' } }],
  actionNumbering: 'running',
  state: 'draft',
};

describe('office data', () => {
  it('come back as they went in, whatever the sample office holds', () => {
    const { sender } = sampleOffice();
    const rows = { ...manyActions(40), comments: [] };
    const result = readOfficeData(bytesOf(writeOfficeData({ sender, rows })));
    expect(result).toEqual({ ok: true, value: { sender, rows } });
  });

  it('may be written by hand: absent tables are empty, what every record carries is filled in', () => {
    const result = read({ programmes: [programme], goals: [goal], unheardOf: [1] });
    expect(result).toMatchObject({
      ok: true,
      value: { rows: { programmes: [{ id: 'p', rev: 1 }], goals: [goal], actions: [] } },
    });
  });

  it('leave out what lies in the trash and what the format does not name', () => {
    const result = read({
      programmes: [{ ...programme, novel: 1 }],
      goals: [{ ...goal, deletedAt: '2026-01-01T00:00:00.000Z' }],
    });
    expect(result).toMatchObject({ ok: true, value: { rows: { goals: [] } } });
    expect(JSON.stringify(result)).not.toContain('novel');
  });

  it('are refused with the place of the first wrong value', () => {
    const at = (rows: unknown) => failure(read(rows));
    const wrong = (place: string) => ({ code: 'wrong-value', facts: { place } });
    expect(at({ goals: [goal, { ...goal, title: { fi: 1 } }] })).toEqual(
      wrong('goals[1].title.fi'),
    );
    expect(at({ goals: {} })).toEqual(wrong('goals'));
    expect(at({ programmes: [{ ...programme, from: '2027-02-30' }] })).toEqual(
      wrong('programmes[0].from'),
    );
    const script = { type: 'doc', content: [{ type: 'script' }] };
    expect(at({ goals: [{ ...goal, why: { fi: script } }] })).toEqual(wrong('goals[0].why.fi'));
    expect(failure(read([]))).toEqual(wrong('rows'));
  });

  it('are refused where ids meet or lead nowhere', () => {
    expect(failure(read({ programmes: [programme, programme] }))).toEqual({
      code: 'double-id',
      facts: { place: 'programmes: p' },
    });
    expect(failure(read({ goals: [goal] }))).toEqual({
      code: 'missing-row',
      facts: { place: 'goals: g, programmeId: p' },
    });
  });

  it('of before name who does a task otherwise', () => {
    const task = { id: 't', title: 'Käännä' };
    const result = read({ tasks: [{ ...task, doer: 'Virta' }] });
    expect(result).toMatchObject({
      ok: true,
      value: { rows: { tasks: [{ assigneeName: 'Virta' }] } },
    });
  });

  it('are told from other files, newer ones and too large ones', () => {
    expect(failure(readOfficeData(bytesOf('{"format":')))).toEqual({ code: 'not-json' });
    expect(failure(readOfficeData(new Uint8Array([0xff, 0xfe])))).toEqual({ code: 'not-json' });
    expect(failure(readOfficeData(bytesOf([])))).toEqual({ code: 'not-office-data' });
    expect(failure(read({}, { version: 2 }))).toEqual({ code: 'newer', facts: { version: 2 } });
    // The length alone decides: nothing is read.
    const huge = Object.create(new Uint8Array(0), {
      length: { value: OFFICE_DATA_LIMITS.bytes + 1 },
    }) as Uint8Array;
    expect(failure(readOfficeData(huge))).toMatchObject({ code: 'too-large' });
  });

  it('never throw, whatever JSON holds', () => {
    const row = fc.oneof(fc.jsonValue(), fc.record({ id: fc.string() }));
    const rows = fc.dictionary(
      fc.constantFrom(...Object.keys(ROW_SCHEMAS), '__proto__', 'constructor'),
      fc.oneof(fc.array(row), fc.jsonValue()),
    );
    fc.assert(
      fc.property(rows, (given) => {
        const result = read(given);
        expect(typeof result.ok).toBe('boolean');
      }),
      { numRuns: 200 },
    );
    const deep = `{"format":"koord-office-data","version":1,"rows":{"goals":${'['.repeat(1e5)}${']'.repeat(1e5)}}}`;
    expect(failure(readOfficeData(bytesOf(deep)))).toMatchObject({ code: 'wrong-value' });
  });
});

it('finds what somebody names by its id, name or abbreviation', () => {
  const list = [
    { id: '1', name: { fi: 'Sisäministeriö', sv: 'Inrikesministeriet' }, abbr: { fi: 'SM' } },
    { id: '2', name: { fi: 'Poliisihallitus' } },
  ];
  expect(findNamed(list, 'sm')?.id).toBe('1');
  expect(findNamed(list, 'INRIKESMINISTERIET')?.id).toBe('1');
  expect(findNamed(list, '2')?.id).toBe('2');
  expect(findNamed(list, 'OM')).toBeUndefined();
});

describe('office data of an office', () => {
  const office = { ...manyActions(3), comments: [] };
  const tables = Object.keys(ROW_SCHEMAS) as (keyof typeof office)[];
  const restricted = new Set(
    office.engagements.flatMap(({ id, confidentiality }) =>
      confidentiality === 'restricted' ? [id] : [],
    ),
  );
  const isOpen = ({ engagementId }: { engagementId: string }) => !restricted.has(engagementId);
  const open = {
    ...office,
    engagements: office.engagements.filter(({ id }) => !restricted.has(id)),
    engagementParties: office.engagementParties.filter(isOpen),
    engagementNotes: office.engagementNotes.filter(isOpen),
    visitSlots: office.visitSlots.filter(isOpen),
    attachments: office.attachments.filter(({ ownerId }) => !restricted.has(ownerId)),
    tasks: office.tasks.filter(({ sourceId }) => !restricted.has(sourceId ?? '')),
  };

  it('are what is in it, but for restricted entries of the log', () => {
    expect(restricted.size).toBeGreaterThan(0);
    const made = exportOfficeData({ rows: office });
    if (!made.ok) throw new Error(made.failure.code);
    expect(readOfficeData(made.value.bytes)).toEqual({ ok: true, value: { rows: open } });
    expect(made.value.contacts).toBe(office.persons.length + office.organisations.length);
  });

  it('leave out restricted questionnaires, and what is answered to a restricted question', () => {
    const [open, closed, ...more] = office.questions.filter(({ id }) =>
      office.answers.some(({ questionId }) => questionId === id),
    );
    const other = office.questionnaires.find(
      ({ id }) => ![open, closed, ...more].some((one) => one?.questionnaireId === id),
    );
    if (!open || !closed || !other) throw new Error('The sample has too few questionnaires');
    const restrict = <R extends { id: string }>(rows: R[], ...ids: string[]) =>
      rows.map((row) =>
        ids.includes(row.id) ? { ...row, confidentiality: 'restricted' as const } : row,
      );
    const single = office.answers.find(({ questionId }) => questionId === open.id);
    const made = exportOfficeData({
      rows: {
        ...office,
        questionnaires: restrict(office.questionnaires, other.id),
        questions: restrict(office.questions, closed.id).map((one) =>
          one.id === closed.id ? { ...one, final: { fi: 'Salattu vastaus' } } : one,
        ),
        answers: restrict(office.answers, single?.id ?? ''),
      },
    });
    const back = made.ok ? readOfficeData(made.value.bytes) : made;
    if (!back.ok) throw new Error(back.failure.code);
    const { questionnaires, questions, answers } = back.value.rows;
    expect(questionnaires.map(({ id }) => id)).not.toContain(other.id);
    expect(questions.some(({ questionnaireId }) => questionnaireId === other.id)).toBe(false);
    expect(questions.find(({ id }) => id === closed.id)).toMatchObject({ text: closed.text });
    expect(questions.find(({ id }) => id === closed.id)?.final).toBeUndefined();
    expect(answers.some(({ questionId }) => questionId === closed.id)).toBe(false);
    expect(answers.some(({ id }) => id === single?.id)).toBe(false);
    for (const { id } of more) {
      expect(answers.some(({ questionId }) => questionId === id)).toBe(true);
    }
  });

  it('can be read whatever the office has lost', () => {
    const lost = fc.array(fc.tuple(fc.constantFrom(...tables), fc.nat()), { maxLength: 30 });
    fc.assert(
      fc.property(lost, (gone) => {
        const rows = structuredClone(office);
        for (const [table, at] of gone) rows[table].splice(at % (rows[table].length + 1), 1);
        const made = exportOfficeData({ rows });
        if (!made.ok) throw new Error(made.failure.code);
        const read = readOfficeData(made.value.bytes);
        if (!read.ok) throw new Error(JSON.stringify(read.failure));
        // A person rests on nobody.
        expect(read.value.rows.persons).toEqual(rows.persons);
      }),
      { numRuns: 12 },
    );
  });

  it('hold no field that the format does not name, and are refused with the place of a wrong value', () => {
    const [first, ...others] = office.persons;
    if (!first) throw new Error('The sample has nobody');
    const made = exportOfficeData({
      rows: { ...office, persons: [{ ...first, ...{ novelty: 'x' } }, ...others] },
    });
    if (!made.ok) throw new Error(made.failure.code);
    expect(new TextDecoder().decode(made.value.bytes).includes('novelty')).toBe(false);
    const wrong = { ...first, ...{ givenName: 1 } } as unknown as typeof first;
    expect(exportOfficeData({ rows: { ...office, persons: [wrong] } })).toEqual({
      ok: false,
      failure: { code: 'wrong-value', facts: { place: 'persons[0].givenName' } },
    });
  });

  it('are made without the ways to reach a person that may not go out', () => {
    const { persons, positions, contactPoints } = sampleOffice().rows;
    const person = persons.find(({ id }) => contactPoints.some(({ ownerId }) => ownerId === id));
    const post = positions.find(({ personId }) => personId === person?.id);
    if (!person || !post) throw new Error('The sample has no such person');
    const point = {
      ...contactPoints[0],
      id: 'x',
      ownerKind: 'position',
      ownerId: post.id,
    } as const;
    const pointsOf = (marks: object) => {
      const made = exportOfficeData({
        rows: {
          ...manyActions(1),
          comments: [],
          persons: persons.map((one) => (one === person ? { ...one, ...marks } : one)),
          positions,
          contactPoints: [...contactPoints, point as (typeof contactPoints)[number]],
        },
      });
      const back = made.ok ? readOfficeData(made.value.bytes) : made;
      if (!back.ok) throw new Error(back.failure.code);
      return back.value.rows.contactPoints
        .filter(({ ownerId }) => ownerId === person.id || ownerId === post.id)
        .map(({ ownerKind }) => ownerKind);
    };
    expect(new Set(pointsOf({}))).toEqual(new Set(['person', 'position']));
    expect(new Set(pointsOf({ nonDisclosure: true }))).toEqual(new Set(['position']));
    expect(pointsOf({ restrictedOn: '2026-01-01' })).toEqual([]);
  });

  it('are not made while an identity code stands in them', () => {
    const office = { ...manyActions(1), comments: [] };
    const [first, ...others] = office.persons;
    if (!first) throw new Error('The sample has no person');
    const persons = [{ ...first, notes: 'Hetu 010190-123N' }, ...others];
    expect(exportOfficeData({ rows: { ...office, persons } })).toEqual({
      ok: false,
      failure: { code: 'identity-code', facts: { count: 1 } },
    });
  });
});
