import { describe, expect, it } from 'vitest';
import { translatorFor } from '../../i18n/translate.ts';
import type { FieldContext } from '../privacy/field-text.ts';
import { describeChange } from './describe-change.ts';

const context: FieldContext = {
  t: translatorFor('fi'),
  language: 'fi',
  textsOf: (table, field) =>
    table === 'contactPoints' && field === 'kind' ? 'contacts:field' : undefined,
  nameOf: (id) => (id === 'o1' ? 'Oikeusministeriö' : undefined),
};

describe('describeChange', () => {
  it('tells an address by what it is', () => {
    const change = {
      table: 'contactPoints',
      op: 'update',
      fields: { value: ['a@a.invalid', 'b@a.invalid'], normal: ['a@a.invalid', 'b@a.invalid'] },
    } as const;
    expect(
      describeChange({ ...change, fields: mutable(change.fields) }, { kind: 'email' }, context),
    ).toEqual(['Sähköposti vaihtui: a@a.invalid → b@a.invalid']);
  });

  it('tells days, marks and what came with the data in words', () => {
    const said = describeChange(
      {
        table: 'persons',
        op: 'update',
        fields: {
          informedOn: [null, '2026-11-25'],
          nonDisclosure: [true, null],
          provenance: [
            { kind: 'import', source: 'Vanha', purpose: 'network', obtainedOn: '2026-01-01' },
            { kind: 'import', source: 'Uusi', purpose: 'network', obtainedOn: '2026-01-01' },
          ],
        },
      },
      undefined,
      context,
    );
    expect(said).toEqual([
      'Informoitu: 25.11.2026',
      'Turvakielto poistettiin: kyllä',
      'Lähde vaihtui: Vanha → Uusi',
    ]);
  });

  it('tells a record that came, went or was put back as a whole', () => {
    const fields = {
      personId: [null, 'p1'],
      organisationId: [null, 'o1'],
      title: [null, { fi: 'johtaja' }],
    };
    const change = (op: 'add' | 'delete' | 'restore') =>
      describeChange({ table: 'positions', op, fields: mutable(fields) }, undefined, context);
    expect(change('add')).toEqual(['Lisättiin: Oikeusministeriö, johtaja']);
    const row = { organisationId: 'o1', title: { fi: 'johtaja' } };
    expect(
      describeChange(
        { table: 'positions', op: 'delete', fields: { deletedAt: [null, 'x'] } },
        row,
        context,
      ),
    ).toEqual(['Poistettiin: Oikeusministeriö, johtaja']);
  });
});

function mutable(fields: Record<string, readonly unknown[]>): Record<string, [unknown, unknown]> {
  return Object.fromEntries(
    Object.entries(fields).map(([field, [before, after]]) => [field, [before, after]]),
  );
}
