import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Organisation } from '../../contacts/organisation.ts';
import { LANGUAGES, type Language } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import { addDays } from '../../lib/add-days.ts';
import { PARTY_ANSWERS, PARTY_ROLES } from '../action-party.ts';
import { ACTION_KINDS, ACTION_NEEDS, ACTION_STATES, MONEY_STATES, type Action } from '../action.ts';
import { measureGaps } from '../gaps.ts';
import { numberProgramme } from '../outline/number-programme.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import { action, anyProgramme, emptyProgramme, record } from '../testing/any-programme.ts';
import { actionRows, type ActionRow } from './action-row.ts';
import { bodyNames } from './body-names.ts';
import { cellText } from './cell-text.ts';
import { ACTION_COLUMNS, EDITABLE_COLUMNS, isEditable } from './columns.ts';
import { filterActions, FILTER_FIELDS, filterValues, NONE } from './filter-actions.ts';
import { groupActions } from './group-actions.ts';
import { parseCell } from './parse-cell.ts';
import { isEmptyPlan, isOfPeriod, planEdits, wouldEndBeforeStart } from './plan-edits.ts';
import { planPaste } from './plan-paste.ts';
import { sortActions } from './sort-actions.ts';
import { fromTabText, toTabText } from './tab-text.ts';

const organisation = (id: string, fi: string, abbr?: string): Organisation => ({
  ...record(id),
  name: { fi, sv: `${fi} på svenska` },
  ...(abbr !== undefined && { abbr: { fi: abbr } }),
  kind: 'ministry',
  country: 'FI',
});
const BODIES = [
  organisation('o0', 'Oikeusministeriö', 'OM'),
  organisation('o1', 'Sisäministeriö', 'SM'),
  organisation('o2', 'Sosiaali- ja terveysministeriö', 'STM'),
  // Two of one abbreviation are called by their names.
  organisation('o3', 'Suomen Merimiehet', 'SM'),
  organisation('o4', 'Liitto, osasto 1'),
];
const names = bodyNames(BODIES, 'fi');

const day = fc.nat(3000).map((days) => addDays('2026-01-01', days));
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const anyFields = fc
  .record({
    kind: maybe(fc.constantFrom(...ACTION_KINDS)),
    state: fc.constantFrom(...ACTION_STATES),
    needs: fc.subarray([...ACTION_NEEDS]),
    tags: maybe(fc.subarray(['lapset', 'Koulutus', 'uhrien palvelut'], { minLength: 1 })),
    from: maybe(day),
    to: maybe(day),
    money: maybe(fc.record({ state: fc.constantFrom(...MONEY_STATES), cents: maybe(fc.nat(1e9)) })),
    title: fc.stringMatching(/^[a-zåäö]{1,8}( [a-z"';]{1,6})?$/),
  })
  .map(({ money, title, kind, tags, from, to, ...rest }): Partial<Action> => ({
    ...rest,
    ...(tags && { tags }),
    title: { fi: title },
    ...(kind && { kind }),
    ...(from && { from }),
    ...(to && { to }),
    ...(money && {
      money: { state: money.state, ...(money.cents !== undefined && { sum: money.cents / 100 }) },
    }),
  }));
const anyParties = fc.array(
  fc.tuple(
    fc.nat(9),
    fc.constantFrom(...BODIES.map(({ id }) => id)),
    fc.constantFrom(...PARTY_ROLES),
    fc.constantFrom(...PARTY_ANSWERS),
  ),
  { maxLength: 20 },
);
/** A body has one part in an action. */
const anyContent: fc.Arbitrary<ProgrammeContent> = fc
  .tuple(anyProgramme, fc.array(anyFields, { minLength: 10, maxLength: 10 }), anyParties)
  .map(([content, fields, parties]) => {
    const byKey = new Map(parties.map((one) => [`${one[0]} ${one[1]}`, one]));
    return {
      ...content,
      actions: content.actions.map((one, at) => ({ ...one, ...fields[at] })),
      actionParties: [...byKey.values()].map(([at, organisationId, role, answer], index) => ({
        ...record(`x${index}`),
        actionId: `a${at}`,
        organisationId,
        role,
        answer,
      })),
    };
  });

function rowsOf(content: ProgrammeContent, language: Language = 'fi'): ActionRow[] {
  const outline = numberProgramme(content);
  return actionRows(content, outline, measureGaps(content, outline), names, language);
}

/** The content once the plan is carried out. */
function applied(content: ProgrammeContent, plan: ReturnType<typeof planEdits>): ProgrammeContent {
  return {
    ...content,
    actions: content.actions.map((one) => {
      const next = { ...one };
      const planned = plan.actions.find(({ id }) => id === one.id);
      for (const [field, value] of Object.entries(planned?.changes ?? {})) {
        if (value === undefined) Reflect.deleteProperty(next, field);
        else Object.assign(next, { [field]: value });
      }
      return next;
    }),
    actionParties: [
      ...content.actionParties
        .filter(({ id }) => !plan.removedParties.includes(id))
        .map((one) => ({
          ...one,
          ...plan.changedParties.find(({ id }) => id === one.id)?.changes,
        })),
      ...plan.addedParties.map((fields, at) => ({ ...record(`y${at}`), ...fields })),
    ],
  };
}

it('shows how each action stands as last accepted, sorts by it, and lets nobody write it there', () => {
  const content: ProgrammeContent = {
    ...emptyProgramme(),
    actions: ['a', 'b', 'c'].map((id) => action(id)),
  };
  const outline = numberProgramme(content);
  const statuses = new Map([
    ['a', { status: 'blocked' as const }],
    ['c', { status: 'started' as const }],
  ]);
  const rows = actionRows(content, outline, measureGaps(content, outline), names, 'fi', statuses);
  const t = translatorFor('fi');
  const shown = (list: readonly ActionRow[]) => list.map((row) => cellText(row, 'status', t));
  expect(shown(rows)).toEqual(['Estynyt', '', 'Aloitettu']);
  const sorted = sortActions(rows, { by: 'status', direction: 'ascending' }, 'fi', t);
  expect(shown(sorted)).toEqual(['Aloitettu', 'Estynyt', '']);
  expect(isEditable('status')).toBe(false);
});

describe('the cells of the table of actions', () => {
  it('read back what they show, in each language, and writing that changes nothing', () => {
    fc.assert(
      fc.property(anyContent, fc.constantFrom(...LANGUAGES), (content, language) => {
        const t = translatorFor(language);
        for (const row of rowsOf(content)) {
          for (const column of EDITABLE_COLUMNS) {
            const text = cellText(row, column, t);
            // Several answers, or none, are no one answer.
            if (column === 'answer' && (text === '' || text.includes(';'))) continue;
            const parsed = parseCell(column, text, names);
            expect(parsed).toMatchObject({ ok: true });
            if (!parsed.ok) continue;
            const plan = planEdits(content, [{ actionId: row.id, edit: parsed.value }], 'fi');
            expect({ column, text, plan: isEmptyPlan(plan) || plan }).toEqual({
              column,
              text,
              plan: true,
            });
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('show afterwards what was written into another action', () => {
    fc.assert(
      fc.property(anyContent, fc.nat(9), fc.nat(9), (content, fromAt, toAt) => {
        const t = translatorFor('fi');
        const rows = rowsOf(content);
        const [source, target] = [rows[fromAt % rows.length], rows[toAt % rows.length]];
        if (!source || !target) return;
        const edits = EDITABLE_COLUMNS.flatMap((column) => {
          const parsed = parseCell(column, cellText(source, column, t), names);
          // Partners of the one that lead the other go on leading it.
          return parsed.ok && column !== 'partners' && column !== 'answer'
            ? [{ actionId: target.id, edit: parsed.value }]
            : [];
        });
        const after = rowsOf(applied(content, planEdits(content, edits, 'fi')));
        const now = after.find(({ id }) => id === target.id);
        for (const { edit } of edits) {
          if (edit.column === 'leads') {
            const ids = (row: ActionRow | undefined) =>
              row?.leads.map(({ organisationId }) => organisationId).sort();
            expect(ids(now)).toEqual(ids(source));
          } else if (isOfPeriod(edit)) {
            const shown = wouldEndBeforeStart(target.action, edits) ? target : source;
            const ends = (row: ActionRow) => [cellText(row, 'from', t), cellText(row, 'to', t)];
            expect(now && ends(now)).toEqual(ends(shown));
          } else if (edit.column !== 'money' && edit.column !== 'sum') {
            expect(now && cellText(now, edit.column, t)).toBe(cellText(source, edit.column, t));
          }
        }
        expect(now?.leads.length === 0 || now?.leads.length === source.leads.length).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['from', '1.3.2027', '2027-03-01'],
    ['to', '', null],
    ['sum', '1 200 000,50 €', 1_200_000.5],
    ['state', 'avtalad', null],
    ['state', 'Överens', 'agreed'],
    ['kind', 'training', 'training'],
    ['kind', 'koul', 'training'],
    ['money', 'kehy', 'withinFrames'],
    ['needs', 'Rahoitusta; säädös', ['legislation', 'money']],
    ['leads', 'om; Sisäministeriö', ['o0', 'o1']],
    ['partners', 'STM, OM; Sisäministeriö', ['o2', 'o0', 'o1']],
    ['leads', 'Liitto, osasto 1; OM', ['o4', 'o0']],
  ] as const)('understand %s: %s', (column, text, value) => {
    const parsed = parseCell(column, text, names);
    if (text === 'avtalad') expect(parsed).toMatchObject({ failure: { code: 'unknownChoice' } });
    else expect(parsed).toEqual({ ok: true, value: { column, value } });
  });

  it.each([
    ['from', '31.2.2027', 'unknownDay'],
    ['sum', 'noin 3000', 'unknownSum'],
    ['kind', 'k', 'unknownChoice'],
    ['state', '', 'mustNotBeEmpty'],
    ['leads', 'OM; SM', 'sharedName'],
  ] as const)('say what they do not understand: %s: %s', (column, text, code) => {
    const parsed = parseCell(column, text, names);
    expect(parsed).toMatchObject({ ok: false, failure: { code } });
  });
});

describe('edits of the table of actions', () => {
  const content: ProgrammeContent = {
    ...emptyProgramme(),
    actions: [action('a0', { money: { state: 'partly', sum: 5, note: 'n' } }), action('a1')],
    actionParties: [
      { ...record('x0'), actionId: 'a0', organisationId: 'o0', role: 'lead', answer: 'confirmed' },
      { ...record('x1'), actionId: 'a0', organisationId: 'o1', role: 'partner', answer: 'asked' },
    ],
  };

  it('keep what a body has answered, and its row, when others come to lead', () => {
    const edit = { column: 'leads', value: ['o1', 'o2'] } as const;
    const plan = planEdits(
      content,
      [{ actionId: 'a0', edit: { ...edit, value: [...edit.value] } }],
      'fi',
    );
    expect(plan).toMatchObject({
      removedParties: ['x0'],
      changedParties: [{ id: 'x1', changes: { role: 'lead' } }],
      addedParties: [{ actionId: 'a0', organisationId: 'o2', role: 'coLead', answer: 'notAsked' }],
    });
  });

  it('put a sum and a state into one money, and lose no note of it', () => {
    const plan = planEdits(
      content,
      [
        { actionId: 'a1', edit: { column: 'sum', value: 7 } },
        { actionId: 'a1', edit: { column: 'money', value: 'secured' } },
        { actionId: 'a0', edit: { column: 'money', value: null } },
      ],
      'fi',
    );
    expect(plan.actions).toEqual([
      { id: 'a0', changes: { money: { state: 'open', sum: 5, note: 'n' } } },
      { id: 'a1', changes: { money: { state: 'secured', sum: 7 } } },
    ]);
  });

  it('mark a Swedish title as made from the Finnish of now', () => {
    const edit = { column: 'title', value: 'Åtgärd' } as const;
    const after = applied(content, planEdits(content, [{ actionId: 'a1', edit }], 'sv'));
    expect(rowsOf(after, 'sv').find(({ id }) => id === 'a1')).toMatchObject({
      title: 'Åtgärd',
      translations: { sv: 'current', en: 'missing' },
    });
  });
});

describe('filters, sorting and groups of the table of actions', () => {
  it('pass the rows that have one of the values in each field, and no other', () => {
    fc.assert(
      fc.property(
        anyContent,
        fc.constantFrom(...FILTER_FIELDS),
        fc.constantFrom(...FILTER_FIELDS),
        fc.nat(9),
        (content, one, other, at) => {
          const rows = rowsOf(content);
          const picked = rows[at % rows.length];
          if (!picked) return;
          const chosen = {
            [one]: filterValues(picked, one),
            [other]: filterValues(picked, other).slice(0, 1),
          };
          const passed = filterActions(rows, { text: picked.number, chosen });
          expect(passed).toContain(picked);
          for (const row of rows) {
            const fits = Object.entries(chosen).every(([field, values]) =>
              filterValues(row, field as (typeof FILTER_FIELDS)[number]).some((value) =>
                values?.includes(value),
              ),
            );
            expect(passed.includes(row)).toBe(fits && row.found.includes(picked.number));
          }
        },
      ),
    );
  });

  it('show every row in a group of each of its bodies, goals and states', () => {
    fc.assert(
      fc.property(anyContent, fc.constantFrom('lead', 'goal', 'state'), (content, by) => {
        const rows = rowsOf(content);
        const groups = groupActions(rows, by);
        expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
        expect(groups.findIndex(({ id }) => id === NONE)).toBeOneOf([-1, groups.length - 1]);
        for (const row of rows) {
          const within = groups.filter((group) => group.rows.includes(row)).map(({ id }) => id);
          expect(within.sort()).toEqual([...new Set(filterValues(row, by))].sort());
        }
      }),
    );
  });

  it('sort by any column both ways, with all rows, the empty ones last', () => {
    const t = translatorFor('fi');
    fc.assert(
      fc.property(
        anyContent,
        fc.constantFrom(...ACTION_COLUMNS),
        fc.constantFrom('ascending', 'descending'),
        (content, by, direction) => {
          const rows = rowsOf(content);
          const sorted = sortActions(rows, { by, direction }, 'fi', t);
          expect(new Set(sorted)).toEqual(new Set(rows));
          expect(sorted).toHaveLength(rows.length);
          const isEmpty = sorted.map((row) => cellText(row, by, t) === '');
          expect(isEmpty).toEqual([...isEmpty].sort((a, b) => Number(a) - Number(b)));
          const other = direction === 'ascending' ? 'descending' : 'ascending';
          const filled = (list: readonly ActionRow[]) =>
            list.map((row) => cellText(row, by, t)).filter(Boolean);
          expect(
            filled(sortActions(rows, { by, direction: other }, 'fi', t))
              .reverse()
              .sort(),
          ).toEqual(filled(sorted).sort());
        },
      ),
    );
    const [late, early] = [action('a0', { to: '2028-01-01' }), action('a1', { to: '2027-12-31' })];
    const rows = rowsOf({ ...emptyProgramme(), actions: [late, early] });
    expect(
      sortActions(rows, { by: 'to', direction: 'ascending' }, 'fi', t).map(({ id }) => id),
    ).toEqual(['a1', 'a0']);
  });
});

describe('cells on the clipboard', () => {
  it('come back as they were copied', () => {
    const cell = fc.stringMatching(/^[a-zö"\t\n;, ]{0,6}$/);
    fc.assert(
      fc.property(
        fc.nat({ max: 3 }),
        fc.nat({ max: 3 }),
        fc.infiniteStream(cell),
        (h, w, cells) => {
          const rows = Array.from({ length: h + 1 }, () =>
            Array.from({ length: w + 2 }, () => cells.next().value),
          );
          expect(fromTabText(toTabText(rows))).toEqual(rows);
        },
      ),
    );
  });

  it('keep quotation marks that a spreadsheet left unquoted', () => {
    // Excel and LibreOffice quote a cell for its line breaks and tabs alone.
    expect(fromTabText('"Näe minut" -kampanja\t"OM"\r\n"Auta\tSM\r\n')).toEqual([
      ['"Näe minut" -kampanja', '"OM"'],
      ['"Auta', 'SM'],
    ]);
    expect(fromTabText('"Näe ""minut""\nnyt"\tOM\r\n\r\nx')).toEqual([
      ['Näe "minut"\nnyt', 'OM'],
      [''],
      ['x'],
    ]);
  });

  it('go to the cells from the first one on; what is not understood stays and is listed', () => {
    const target = { actionIds: ['a0', 'a1'], columns: ['number', 'state', 'to'] } as const;
    const plan = planPaste(
      [
        ['1', 'Sovittu', '1.2.2027', 'x'],
        ['2', 'Valmis?', ''],
        ['3', 'Sovittu', ''],
      ],
      target,
      target,
      names,
    );
    expect(plan.edits).toEqual([
      { actionId: 'a0', edit: { column: 'state', value: 'agreed' } },
      { actionId: 'a0', edit: { column: 'to', value: '2027-02-01' } },
      { actionId: 'a1', edit: { column: 'to', value: null } },
    ]);
    expect(plan.left.map(({ actionId, column, code }) => [actionId, column, code])).toEqual([
      ['a0', 'number', 'readOnly'],
      ['a1', 'number', 'readOnly'],
      ['a1', 'state', 'unknownChoice'],
    ]);
    expect(plan.beyond).toBe(3);
    const bodies = { actionIds: ['a0'], columns: ['leads'] } as const;
    const [left] = planPaste([['OM, Ei ole; STM']], bodies, bodies, names).left;
    expect(left).toMatchObject({ code: 'unknownBody', text: 'Ei ole' });
    const one = { actionIds: ['a0'], columns: ['state'] } as const;
    const filled = planPaste([['Sovittu']], one, target, names);
    expect(filled.edits.map(({ actionId }) => actionId)).toEqual(['a0', 'a1']);
    expect(ACTION_COLUMNS.filter(isEditable)).toEqual(EDITABLE_COLUMNS);
  });
});
