import { beforeEach, expect, it } from 'vitest';
import type { Office } from '#renderer/data/office.ts';
import { BODY, MEMBER, officeWithBody } from '#renderer/testing/office-with-body.tsx';
import { readUnsavedForms } from './unsaved-forms.ts';

let office: Office;
beforeEach(async () => {
  office = await officeWithBody();
});

it.each([
  ['person:new', '#/contacts/new'],
  [`body:${BODY}`, `#/bodies/${BODY}/edit`],
  [`appoint:${MEMBER}`, `#/bodies/${BODY}`],
  [`seat-table:${BODY}`, `#/bodies/${BODY}`],
  [`replace:${MEMBER}`, `#/bodies/${BODY}`],
  [`seats:${BODY} chair`, `#/bodies/${BODY}`],
  ['programme:new', '#/programme'],
  ['instrument:new', '#/obligations/instruments'],
  ['review-round:new', '#/obligations/rounds'],
  ['quick-entry:new', '#/engagements'],
])('leads from the draft of %s to where writing goes on', async (key, address) => {
  await office.drafts.put(key, { text: 'kesken' });
  expect(await readUnsavedForms(office)).toMatchObject([{ key, address }]);
});

it('does not tell of what a window was of and is gone, nor of what is no form', async () => {
  await office.drafts.put('appoint:0190a000-0000-7000-8000-000000000000', {});
  await office.drafts.put('field:x', 'kesken');
  expect(await readUnsavedForms(office)).toEqual([]);
});
