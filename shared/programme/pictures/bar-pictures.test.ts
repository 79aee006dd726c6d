import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTION_STATES } from '../action.ts';
import { PARTY_ROLES } from '../action-party.ts';
import { measureGaps } from '../gaps.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import { anyProgramme, record } from '../testing/any-programme.ts';
import { actionsByLead } from './actions-by-lead.ts';
import { actionsByState } from './actions-by-state.ts';
import type { BarPicture } from './bar-picture.ts';
import { gapsByGoal } from './gaps-by-goal.ts';
import { gapsByLead } from './gaps-by-lead.ts';
import type { FollowUpStatus } from '../follow-up/follow-up.ts';
import { statusBars } from './status-bars.ts';

/** Programmes whose actions are in any state and led by anybody. */
const anyLed: fc.Arbitrary<ProgrammeContent> = fc
  .tuple(
    anyProgramme,
    fc.infiniteStream(fc.constantFrom(...ACTION_STATES)),
    fc.array(fc.tuple(fc.nat(9), fc.nat(3), fc.constantFrom(...PARTY_ROLES)), { maxLength: 20 }),
  )
  .map(([content, states, parties]) => ({
    ...content,
    actions: content.actions.map((action) => ({ ...action, state: states.next().value })),
    actionParties: parties.map(([action, organisation, role], at) => ({
      ...record(`x${at}`),
      actionId: `a${action}`,
      organisationId: `o${organisation}`,
      role,
      answer: 'notAsked',
    })),
  }));

const sumOf = ({ series }: BarPicture, at: number) =>
  series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0);
const isWhole = (picture: BarPicture) =>
  picture.categoryIds.length === picture.categories.length &&
  picture.series.every(({ values }) => values.length === picture.categories.length);

describe('pictures of bars', () => {
  it('count each action once for each body that leads it, and once where nobody does', () => {
    fc.assert(
      fc.property(anyLed, (content) => {
        const picture = actionsByLead(content, [], 'fi');
        expect(isWhole(picture)).toBe(true);
        picture.categoryIds.forEach((id, at) => {
          const counted = content.actions.filter(({ id: actionId, state }) => {
            const leads = content.actionParties.filter(
              (party) =>
                party.actionId === actionId && (party.role === 'lead' || party.role === 'coLead'),
            );
            return (
              state !== 'dropped' &&
              (id === null
                ? leads.length === 0
                : leads.some(({ organisationId }) => organisationId === id))
            );
          });
          expect(sumOf(picture, at)).toBe(counted.length);
          expect(counted.length).toBeGreaterThan(0);
        });
      }),
    );
  });

  it('count every action in its state', () => {
    fc.assert(
      fc.property(anyLed, (content) => {
        const picture = actionsByState(content, 'sv');
        const sums = picture.categories.map((_, at) => sumOf(picture, at));
        expect(sums.reduce((one, other) => one + other, 0)).toBe(content.actions.length);
        expect(sums).not.toContain(0);
      }),
    );
  });

  it('never count more actions that lack a thing than there are below the goal', () => {
    fc.assert(
      fc.property(anyLed, (content) => {
        const picture = gapsByGoal(content, 'en');
        expect(isWhole(picture)).toBe(true);
        const counted = content.actions.filter(({ state }) => state !== 'dropped').length;
        for (const { values } of picture.series) {
          expect(values.reduce((one, other) => one + other, 0)).toBeLessThanOrEqual(counted);
        }
        // Nothing is linked to a recommendation there: all of them lack one.
        const links = picture.series.find(({ id }) => id === 'recommendation');
        expect(links?.values.reduce((one, other) => one + other, 0) ?? 0).toBe(counted);
      }),
    );
  });

  it('count of each body what the actions that it leads lack, as the gap meter does', () => {
    fc.assert(
      fc.property(anyLed, (content) => {
        const picture = gapsByLead(content, [], 'fi');
        const { organisations } = measureGaps(content);
        expect(isWhole(picture)).toBe(true);
        expect(new Set(picture.categoryIds)).toEqual(new Set(organisations.keys()));
        picture.categoryIds.forEach((id, at) => {
          const lacking = organisations.get(id)?.lacking;
          const count = (name: string) =>
            picture.series.find((one) => one.id === name)?.values[at] ?? 0;
          expect(count('lead')).toBe((lacking?.lead ?? 0) + (lacking?.confirmed ?? 0));
          expect(count('date')).toBe(lacking?.date);
          expect(count('money')).toBe(lacking?.money);
          expect(count('indicator')).toBe(lacking?.indicator);
        });
        expect(picture.categoryIds.slice(0, -1)).not.toContain(null);
      }),
    );
  });
});

it('says which status is the most common without passing over those of which nothing is accepted', () => {
  const summary = (...statuses: (FollowUpStatus | undefined)[]) =>
    statusBars([{ id: 'r', name: 'r', statuses }], 'fi').summary;
  expect(summary('done', 'progressing', 'progressing', undefined, undefined, undefined)).toBe(
    'Kuviossa on 6 toimenpidettä. 3 toimenpiteen tilasta ei ole hyväksyttyä tietoa. Hyväksytyistä tiloista yleisin on Etenee (2).',
  );
  expect(summary('progressing', 'blocked', 'done', 'done')).toBe(
    'Kuviossa on 4 toimenpidettä. Yleisin tila on Toteutunut (2).',
  );
  expect(summary('progressing', 'delayed')).toBe(
    'Kuviossa on 2 toimenpidettä. Yleisimmät tilat ovat Etenee ja Viivästynyt (kutakin 1).',
  );
  expect(summary(undefined, undefined)).toContain('Yhdenkään tilaa ei ole vielä hyväksytty');
});
