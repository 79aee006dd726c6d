type Value = (value: unknown) => unknown;

const inFinnish: Value = (value) => (typeof value === 'string' ? { fi: value } : value);
const asTyped: Value = (value) =>
  typeof value === 'string' ? { fi: value, sv: '', en: '' } : value;

type Draft = Record<string, unknown>;
const asObject = (value: unknown) => (typeof value === 'object' ? value : {});
const asPoint = (point: Draft) => ({
  doNotUse: false,
  positionKey: null,
  registry: false,
  ...point,
});
const each = (value: unknown, map: (one: Draft) => Draft) =>
  Array.isArray(value) ? value.map((one: Draft) => map(one)) : value;

/**
 * Bodies with seats and mandates, lists, saved views, pairs that are not the same, and what is left of erased persons.
 * An organisation's abbreviation and a position's unit become texts in three languages; what was there was Finnish.
 */
export const bodiesAndLists = {
  version: 2,
  stores: {
    bodies: 'id, kind, organisationId, [importId+rev], deletedAt',
    seats: 'id, bodyId, organisationId, deputyOfSeatId, [importId+rev], deletedAt',
    mandates: 'id, seatId, personId, [importId+rev], deletedAt',
    lists: 'id, [importId+rev], deletedAt',
    listMembers: 'id, listId, ownerId, [importId+rev], deletedAt',
    savedViews: 'id, deletedAt',
    distinctPairs: 'id, oneId, otherId, [importId+rev], deletedAt',
    tombstones: 'id, personId',
  },
  values: {
    organisations: { abbr: inFinnish },
    positions: { unit: inFinnish },
  },
  drafts: {
    organisation: (draft: Draft) => ({
      languages: [],
      formerNames: '',
      domains: '',
      verifiedOn: '',
      provenance: { source: '', purpose: '', kind: '', obtainedOn: '' },
      ...draft,
      abbr: asTyped(draft['abbr']),
      contactPoints: each(draft['contactPoints'], asPoint),
    }),
    person: (draft: Draft) => ({
      formerNames: '',
      privacy: {
        legalBasis: '',
        informedOn: '',
        reviewOn: '',
        objectedOn: '',
        restrictedOn: '',
        nonDisclosure: false,
      },
      ...draft,
      provenance: { kind: '', obtainedOn: '', ...asObject(draft['provenance']) },
      contactPoints: each(draft['contactPoints'], asPoint),
      positions: each(draft['positions'], (position) => ({
        from: '',
        to: '',
        ...position,
        unit: asTyped(position['unit']),
      })),
    }),
  },
};
