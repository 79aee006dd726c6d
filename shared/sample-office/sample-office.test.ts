import { describe, expect, it } from 'vitest';
import { compositionOn } from '../contacts/bodies/composition.ts';
import { contactListModel } from '../contacts/documents/contact-list-model.ts';
import { createDirectory } from '../contacts/directory/directory.ts';
import { contactLookup } from '../contacts/lists/contact-lookup.ts';
import { membersOf } from '../contacts/lists/list-members.ts';
import { recipientsOf } from '../contacts/lists/recipients.ts';
import { sampleOffice } from './sample-office.ts';

const { rows, sender } = sampleOffice();
const all = Object.values(rows).flat();

describe('the sample office', () => {
  it('is large enough to try the program with, and the same each time', () => {
    expect(rows.organisations.length).toBeGreaterThanOrEqual(12);
    expect(rows.persons.length).toBeGreaterThanOrEqual(40);
    expect(sampleOffice()).toEqual({ rows, sender });
  });

  it('is marked as sample throughout, under ids of its own', () => {
    expect(all.every((row) => row.sample)).toBe(true);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id } of all) {
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
    }
  });

  it('refers to what is there, with at most one primary position each', () => {
    const ids = new Set(all.map(({ id }) => id));
    const named = [
      ...rows.positions.flatMap((row) => [row.personId, row.organisationId]),
      ...rows.contactPoints.map((row) => row.ownerId),
      ...rows.taggings.flatMap((row) => [row.tagId, row.ownerId]),
      ...rows.organisations.flatMap((row) => row.parentId ?? []),
      ...rows.bodies.flatMap((row) => row.organisationId ?? []),
      ...rows.seats.flatMap((row) =>
        [row.bodyId, row.organisationId, row.deputyOfSeatId].filter((id) => id !== undefined),
      ),
      ...rows.mandates.flatMap((row) => [row.seatId, row.personId]),
      ...rows.listMembers.flatMap((row) => [row.listId, row.ownerId]),
      ...rows.programmes.flatMap((row) => row.predecessorId ?? []),
      ...[...rows.chapters, ...rows.goals].flatMap((row) => [row.programmeId, row.parentId ?? []]),
      ...rows.actions.flatMap((row) => [row.programmeId, row.goalId ?? []]),
      ...rows.actionParties.flatMap((row) => [
        row.actionId,
        row.organisationId,
        row.contactPersonId ?? [],
      ]),
      ...rows.milestones.map((row) => row.actionId),
      ...rows.indicators.flatMap((row) => row.actionId ?? row.goalId ?? 'neither'),
      ...rows.indicatorValues.map((row) => row.indicatorId),
      ...rows.recommendationLinks.flatMap((row) => [row.recommendationId, row.actionId]),
      ...rows.versions.flatMap((row) => [row.programmeId, row.basedOnId ?? []]),
      ...rows.changeReasons.flatMap((row) => [row.programmeId, row.targetId]),
      ...rows.lists.flatMap((row) => (row.mode === 'rule' ? (row.rule.bodyIds ?? []) : [])),
    ];
    expect(named.flat().filter((id) => !ids.has(id))).toEqual([]);
    const parents = new Set(rows.organisations.map(({ parentId }) => parentId));
    const above = rows.organisations.filter(({ id }) => parents.has(id));
    expect(above.map(({ abbr }) => abbr?.fi)).toEqual(['SM', 'STM']);
    const primary = rows.positions.filter((row) => row.primary).map((row) => row.personId);
    expect(new Set(primary).size).toBe(primary.length);
  });

  it('has a body with a vacancy, missing deputies and mandates that end soon, as of its day', () => {
    const [first] = rows.bodies;
    const composition = first && compositionOn(rows, first.id, '2026-11-25');
    expect(composition?.counts).toEqual({
      seats: 13,
      held: 12,
      vacant: 1,
      withoutDeputy: 2,
      endingSoon: 2,
      overlapping: 0,
    });
  });

  it('has lists of every kind, each with someone to write to', () => {
    const tables = sampleOffice().rows;
    const directory = createDirectory(tables, { language: 'fi', today: '2026-11-25' });
    const lookup = contactLookup(tables);
    const written = tables.lists.map((list) => {
      const members = membersOf(list, tables.listMembers, directory.find);
      const { recipients } = recipientsOf(members, lookup, { language: 'fi', today: '2026-11-25' });
      return [list.mode, recipients.length > 0];
    });
    expect(written).toEqual([
      ['fixed', true],
      ['fixed', true],
      ['rule', true],
      ['rule', true],
    ]);
  });

  it('reaches nobody: addresses end in .invalid, numbers lie in ranges that are not given out', () => {
    for (const point of rows.contactPoints) {
      if (point.kind === 'email') expect(point.normal).toMatch(/^[a-z.-]+@[a-z]+\.invalid$/u);
      if (point.kind === 'phone') {
        expect(point.normal).toMatch(/^\+(35890000\d{3}|467017406\d\d|442079460\d{3})$/u);
      }
    }
    expect(sender.email).toMatch(/\.invalid$/u);
  });

  it('says of organisations that are made up that they are', () => {
    const known = [
      'ministry',
      'agency',
      'police',
      'borderGuard',
      'prosecution',
      'ombudsman',
      'research',
    ];
    const made = rows.organisations.filter(({ kind }) => !known.includes(kind));
    expect(made.length).toBeGreaterThan(3);
    for (const { name } of made) {
      if (name.fi) expect(name.fi).toMatch(/\(keksitty\)$/u);
      if (name.sv) expect(name.sv).toMatch(/\(påhitta[dt]\)$/u);
      if (name.en) expect(name.en).toMatch(/\(fictitious\)$/u);
    }
  });

  it('has what is hard: Swedish speakers, people without e-mail or organisation, names with å, ä, ö', () => {
    const model = contactListModel(rows, 'fi', '2026-11-25');
    const people = model.groups.flatMap((group) => group.people);
    expect(rows.persons.some(({ language }) => language === 'sv')).toBe(true);
    expect(people.some(({ emails }) => emails.length === 0)).toBe(true);
    expect(model.groups.at(-1)?.organisation).toBe('');
    expect(people.map(({ name }) => name).join()).toMatch(/(?=.*å)(?=.*ä)(?=.*ö)/u);
  });
});
