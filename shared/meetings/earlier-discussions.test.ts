import { richTextBuilder } from '../rich-text/testing/build-rich-text.ts';
import { expect, it } from 'vitest';
import type { LocalText } from '../i18n/languages.ts';
import { earlierDiscussions } from './earlier-discussions.ts';
import type { AgendaItem, AgendaItemLink, Decision, Meeting, MeetingState } from './meeting.ts';
import { numberDecisions } from './number-decisions.ts';

const base = (id: string) => ({
  id,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  rev: 1,
});
const meetingOn = (
  month: string,
  state: MeetingState = 'approved',
  bodyId = 'secretariat',
): Meeting => ({
  ...base(`${bodyId} ${month}`),
  bodyId,
  number: Number(month),
  day: `2027-${month}-10`,
  language: 'fi',
  state,
});
const itemOf = (
  meeting: Meeting,
  id: string,
  title: LocalText,
  some: Partial<AgendaItem> = {},
): AgendaItem => ({
  ...base(id),
  meetingId: meeting.id,
  order: id,
  kind: 'discussion',
  title,
  ...some,
});
const { doc, p } = richTextBuilder();
const said = { minutes: { fi: doc(p('Keskusteltiin.')) } };

const [january, february, march, now] = [
  meetingOn('01'),
  meetingOn('02', 'cancelled'),
  meetingOn('03', 'minutesDrafted'),
  meetingOn('04', 'planned'),
];
const network = meetingOn('02', 'approved', 'network');
const later = meetingOn('05', 'held');
const meetings = [now, later, march, february, january, network];

function idsOf(
  items: readonly AgendaItem[],
  decisions: readonly Decision[] = [],
  links: readonly AgendaItemLink[] = [],
) {
  const numbered = numberDecisions('secretariat', meetings, items, decisions);
  const found = earlierDiscussions(now, meetings, items, numbered, links);
  return Object.fromEntries(
    [...found].map(([id, all]) => [
      id,
      all.map(({ item, decisions: own }) =>
        [item.id, ...own.map(({ number }) => number)].join(' '),
      ),
    ]),
  );
}

it('finds what an item goes on from and what bore its title, the latest first, with the decisions', () => {
  const items = [
    itemOf(january, 'a', { fi: 'Vanha nimi' }, said),
    itemOf(march, 'b', { fi: 'Uusi nimi' }, { ...said, carriedFromId: 'a' }),
    itemOf(january, 'c', { sv: 'Finansiering', fi: 'Rahoitus' }),
    itemOf(now, 'd', { fi: 'Uudempi nimi' }, { carriedFromId: 'b' }),
    itemOf(now, 'e', { fi: 'RAHOITUS' }),
    itemOf(now, 'f', { fi: 'Vanha nimi' }),
  ];
  const decision: Decision = {
    ...base('x'),
    agendaItemId: 'c',
    order: 'a',
    kind: 'decided',
    text: { fi: 'Haetaan.' },
  };
  expect(idsOf(items, [decision])).toEqual({ d: ['b', 'a'], e: ['c 1'], f: ['a'] });
});

it('finds what was about the same action or recommendation, whatever it was called', () => {
  const items = [
    itemOf(january, 'a', { fi: 'Rajavartijat' }, said),
    itemOf(network, 'b', { fi: 'Koulutus' }, said),
    itemOf(now, 'c', { fi: 'Koulutuksen tilanne' }),
    itemOf(now, 'd', { fi: 'Muu' }),
  ];
  const links = ['a', 'b', 'c'].map((agendaItemId) => ({
    ...base(`${agendaItemId} link`),
    agendaItemId,
    targetId: 'action',
  }));
  expect(idsOf(items, [], links)).toEqual({ c: ['a'] });
});

it('looks at no other body, no later or cancelled meeting, and at nothing of which nothing was said', () => {
  const title = { fi: 'Sama asia' };
  const items = [
    itemOf(network, 'a', title, said),
    itemOf(later, 'b', title, said),
    itemOf(february, 'c', title, said),
    itemOf(january, 'd', title),
    itemOf(march, 'e', title, { minutes: { fi: doc(p()) } }),
    itemOf(now, 'f', title, said),
    itemOf(now, 'g', {}, { carriedFromId: 'g' }),
  ];
  expect(idsOf(items)).toEqual({});
});
