import type {
  Delivery,
  DeliveryState,
  Obligation,
} from '#shared/cooperation/obligations/obligation.ts';
import {
  keepLengths,
  type BackStep,
  type StepLength,
} from '#shared/cooperation/obligations/back-plan.ts';
import {
  obligationFields,
  type ObligationDraft,
} from '#shared/cooperation/obligations/obligation-draft.ts';
import type { Deadline } from '#shared/cooperation/obligations/deadlines.ts';
import { pickText } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { ActResult } from '#shared/records/change.ts';
import type { Office } from '#renderer/data/office.ts';
import { definedOnly } from '#shared/lib/defined-only.ts';

/** Adds the obligation of the form, which was found right (`validateObligation`); returns its id. */
export async function addObligation(
  office: Office,
  draft: ObligationDraft,
  today: CalendarDate,
): Promise<ActResult<string>> {
  const fields = obligationFields(draft);
  const act = { name: 'addObligation', facts: { name: pickText(fields.title, 'fi') } } as const;
  return await office.change(act, async (write) => {
    const verifiedOn = draft.isVerified ? today : undefined;
    const { id } = await write.add('obligations', definedOnly({ ...fields, verifiedOn }));
    return id;
  });
}

/** Brings the obligation to what the form says; what was confirmed before keeps its day. */
export async function editObligation(
  office: Office,
  obligation: Obligation,
  draft: ObligationDraft,
  today: CalendarDate,
): Promise<ActResult> {
  const fields = obligationFields(draft);
  return await office.change(editOf(obligation), (write) =>
    write.update('obligations', obligation.id, {
      ...fields,
      verifiedOn: draft.isVerified ? (obligation.verifiedOn ?? today) : undefined,
    }),
  );
}

/** Deletes an obligation with its deliveries, tasks and attachments. */
export async function deleteObligation(office: Office, obligation: Obligation): Promise<ActResult> {
  const name = pickText(obligation.title, 'fi');
  const act = { name: 'deleteObligation', facts: { name } } as const;
  return await office.change(act, (write) => write.delete('obligations', obligation.id));
}

/** Notes that the date and its ground were checked in the source on `day`. */
export async function confirmSource(
  office: Office,
  obligation: Obligation,
  sourceUrl: string,
  day: CalendarDate,
): Promise<ActResult> {
  return await office.change(editOf(obligation), (write) =>
    write.update('obligations', obligation.id, { sourceUrl: sourceUrl.trim(), verifiedOn: day }),
  );
}

/** Notes how far a deadline has come; `null` opens it again as if nothing had been begun. */
export async function setDelivery(
  office: Office,
  { obligation, dueOn, delivery }: Deadline,
  state: DeliveryState | null,
  facts: { sentOn?: CalendarDate; caseNumber?: string; note?: string } = {},
): Promise<ActResult> {
  return await office.change(editOf(obligation), async (write) => {
    if (state === null) {
      if (delivery) await write.delete('deliveries', delivery.id);
      return;
    }
    const fields: Pick<Delivery, 'state'> & typeof facts = { state, ...facts };
    if (!delivery) {
      const own = definedOnly({ obligationId: obligation.id, dueOn, ...fields });
      await write.add('deliveries', own);
      return;
    }
    const sentOn = state === 'sent' ? facts.sentOn : undefined;
    await write.update('deliveries', delivery.id, { dueOn, ...fields, sentOn });
  });
}

/**
 * Makes the steps of a plan into tasks of the obligation, in one act: a task of an earlier plan that is not done moves to
 * its step's new day, and one whose step is left out goes. The lengths are kept for the next of the same kind.
 */
export async function saveBackPlan(
  office: Office,
  obligation: Obligation,
  steps: readonly { step: BackStep; title: string; dueOn: CalendarDate }[],
  lengths: readonly StepLength[],
): Promise<ActResult> {
  const name = pickText(obligation.title, 'fi');
  const act = { name: 'addBackPlan', facts: { name } } as const;
  return await office.change(act, async (write) => {
    const there = await office.read.tasks
      .where('sourceId')
      .equals(obligation.id)
      .filter(({ step, doneOn }) => step !== undefined && !doneOn)
      .toArray();
    const left = new Set(there);
    for (const { step, title, dueOn } of steps) {
      const task = there.find((one) => one.step === step && left.has(one));
      if (task) {
        left.delete(task);
        await write.update('tasks', task.id, { dueOn });
        continue;
      }
      await write.add('tasks', {
        title,
        dueOn,
        step,
        sourceKind: 'obligation',
        sourceId: obligation.id,
      });
    }
    for (const { id } of left) await write.delete('tasks', id);
    const { planLengths = {} } = await office.settings();
    await write.update('settings', 'office', {
      planLengths: keepLengths(planLengths, obligation.kind, lengths),
    });
  });
}

function editOf(obligation: Obligation) {
  const name = pickText(obligation.title, 'fi');
  return { name: 'editObligation', facts: { name } } as const;
}
