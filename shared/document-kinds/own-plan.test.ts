import { expect, it } from 'vitest';
import { makeDocument } from '../documents/make-document.ts';
import { FRAME } from '../documents/testing/good-document.ts';
import { readPlan } from '../programme/plan-import/read-plan.ts';
import { ACTION_NEEDS } from '../programme/action.ts';
import { programmeDocument } from '../programme/documents/programme.ts';
import { sampleOffice } from '../sample-office/sample-office.ts';
import { sampleProgrammeModel } from './programme.ts';

it.each(['fi', 'sv', 'en'] as const)(
  'the plan that the program made itself is read back as it was: %s',
  async (language) => {
    const model = sampleProgrammeModel(language);
    const { bytes } = await makeDocument(programmeDocument, model, { ...FRAME, language });
    const read = await readPlan(bytes, { organisations: sampleOffice().rows.organisations });
    if (!read.ok) throw new Error(read.failure.code);
    const { items, title, years } = read.value;
    expect(title).toBe(model.content.programme.title[language]);
    expect(years).toEqual({ from: 2027, to: 2030 });
    const of = (kind: string) => items.filter((item) => item.kind === kind);
    expect(of('goal')).toHaveLength(model.content.goals.length);
    expect(of('goal').every(({ target, text }) => target && text)).toBe(true);
    expect(of('action')).toHaveLength(model.content.actions.length);
    for (const { id, title: own, ...action } of model.content.actions) {
      const item = items.find(
        (one) => one.kind === 'action' && own[language] && one.title.startsWith(own[language]),
      );
      if (!own[language]) continue;
      expect(item?.action, own[language]).toMatchObject({
        ...(action.from && { from: action.from, to: action.to }),
        ...(action.needs.length > 0 && {
          needs: ACTION_NEEDS.filter((need) => action.needs.includes(need)),
        }),
      });
      if (action.money) {
        expect(item?.action.money, own[language]).toMatchObject({ state: action.money.state });
        expect(item?.action.money?.sum, own[language]).toBe(action.money.sum);
      }
      // Who is only informed is not printed.
      const parties = model.content.actionParties.filter(
        ({ actionId, role }) => actionId === id && role !== 'informed',
      );
      expect(item?.action.parties.length, own[language]).toBe(parties.length);
    }
    const remarks = items.flatMap((item) => item.remarks.map(({ code }) => code));
    expect([...new Set(remarks)].sort()).toEqual(['recommendations-in-notes', 'schedule-in-words']);
  },
);
