import { screen } from '@testing-library/react';
import { Route, Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { compositionOn } from '#shared/contacts/bodies/composition.ts';
import { addDays } from '#shared/lib/add-days.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { newId } from '#shared/lib/new-id.ts';
import type { Office } from '#renderer/data/office.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { aPerson, aPosition, anEmail, anOrganisation } from './builders.ts';
import { emptyOffice } from './empty-office.ts';
import { renderScreen } from './render-screen.tsx';
import { readBody } from '#renderer/features/bodies/bodies-data.ts';
import { bodiesRoute } from '#renderer/features/bodies/route.tsx';

export const TODAY = dayInFinland(new Date());
export const START = addDays(TODAY, -400);
export const ministry = anOrganisation({ name: { fi: 'Oikeusministeriö' }, kind: 'ministry' });
export const shelter = anOrganisation({ name: { fi: 'Turvasatama ry' }, kind: 'ngo' });
export const maki = aPerson({ givenName: 'Aino', familyName: 'Mäki' });
export const ohman = aPerson({ givenName: 'Åsa', familyName: 'Öhman' });
export const wikgard = aPerson({ givenName: 'Josefin', familyName: 'Wikgård' });
export const BODY = newId();
export const MEMBER = newId();
export const DEPUTY = newId();
export const LISTS = { secretariat: newId(), media: newId() };

/** A secretariat with a chair's seat that is vacant, a member whose mandate ends soon, and her deputy. */
export async function officeWithBody(): Promise<Office> {
  const office = await emptyOffice();
  await office.change({ name: 'addSample' }, async (write) => {
    for (const one of [ministry, shelter]) await write.add('organisations', one);
    for (const one of [maki, ohman, wikgard]) await write.add('persons', one);
    await write.add('positions', aPosition({ personId: maki.id, organisationId: ministry.id }));
    await write.add('contactPoints', anEmail({ ownerId: maki.id, value: 'aino.maki@om.invalid' }));
    await write.add('bodies', {
      id: BODY,
      name: { fi: 'Sihteeristö', sv: 'Sekretariatet' },
      kind: 'secretariat',
    });
    const at = { bodyId: BODY, organisationId: ministry.id };
    await write.add('seats', { bodyId: BODY, role: 'chair', order: 'a1' });
    await write.add('seats', { ...at, id: MEMBER, role: 'member', order: 'a1' });
    await write.add('seats', {
      bodyId: BODY,
      organisationId: shelter.id,
      role: 'member',
      order: 'a2',
    });
    await write.add('seats', {
      ...at,
      id: DEPUTY,
      role: 'deputy',
      deputyOfSeatId: MEMBER,
      order: 'a1',
    });
    const to = addDays(TODAY, 30);
    await write.add('mandates', { seatId: MEMBER, personId: maki.id, from: START, to });
    await write.add('mandates', { seatId: DEPUTY, personId: ohman.id, from: START });
    for (const [name, id] of Object.entries(LISTS)) {
      await write.add('lists', { id, name, purpose: 'kokeilu', mode: 'fixed' });
      await write.add('listMembers', { listId: id, ownerKind: 'person', ownerId: maki.id });
    }
  });
  return office;
}

export async function show(office: Office, at = `/bodies/${BODY}`) {
  window.location.hash = `#${at}`;
  await bodiesRoute.component.load();
  return await renderScreen(
    <Router hook={useHashLocation}>
      <Route path={bodiesRoute.path} component={bodiesRoute.component} />
    </Router>,
    { office },
  );
}

/** Who holds the member's seat on `day`. */
export async function memberOn(office: Office, day: string): Promise<string[]> {
  const detail = await readBody(office, BODY);
  const composition = detail && compositionOn(detail.rows, BODY, day);
  const seats = composition?.groups.flatMap((group) => group.seats) ?? [];
  const member = seats.find(({ seat }) => seat.id === MEMBER);
  return member?.holders.map(({ person }) => person.familyName) ?? [];
}

export async function onList(office: Office, listId: string): Promise<string[]> {
  const members = await office.read.listMembers.where('listId').equals(listId).toArray();
  const persons = await office.read.persons.bulkGet(members.map(({ ownerId }) => ownerId));
  return persons.flatMap((person) => person?.familyName ?? []);
}

export const rowOf = async (text: string) => {
  const found = await screen.findByRole('link', { name: text });
  return found.closest('tr') as HTMLElement;
};
export const notice = () => useNotices.getState().notice;
