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
import { compareCodeUnits } from '#shared/lib/compare-code-units.ts';
import type { Task } from '#shared/tasks/task.ts';
import { finishIn } from '#renderer/features/tasks/public.ts';
import type { Office, Writer } from '#renderer/data/office.ts';
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

type SentFacts = { sentOn?: CalendarDate; caseNumber?: string; note?: string };

/**
 * Notes how far a deadline has come; `null` opens it again as if nothing had been begun. What is sent is so for the
 * questionnaires that it answers too, and is open there again once it is not; `done` are tasks that are finished with it.
 */
export async function setDelivery(
  office: Office,
  deadline: Deadline,
  state: DeliveryState | null,
  facts: SentFacts = {},
  done: readonly Task[] = [],
): Promise<ActResult> {
  const { obligation, delivery } = deadline;
  return await office.change(editOf(obligation), async (write) => {
    if (state !== null) await deliver(write, deadline, state, facts);
    else if (delivery) await write.delete('deliveries', delivery.id);
    const sentOn = state === 'sent' ? facts.sentOn : undefined;
    for (const one of await answeredBy(office, deadline)) {
      await write.update('questionnaires', one.id, { sentOn });
    }
    if (sentOn) for (const task of done) await finishIn(write, task, sentOn);
  });
}

/** Notes within an act how far a deadline has come. */
export async function deliver(
  write: Writer,
  { obligation, dueOn, delivery }: Deadline,
  state: DeliveryState,
  facts: SentFacts,
): Promise<void> {
  const fields: Pick<Delivery, 'state'> & SentFacts = { state, ...facts };
  if (!delivery) {
    await write.add('deliveries', definedOnly({ obligationId: obligation.id, dueOn, ...fields }));
    return;
  }
  const sentOn = state === 'sent' ? facts.sentOn : undefined;
  await write.update('deliveries', delivery.id, { dueOn, ...fields, sentOn });
}

/** The questionnaires that a deadline is of: those of its obligation that are not sent, or were with it. */
async function answeredBy({ read }: Office, deadline: Deadline) {
  const { obligation, dueOn, delivery } = deadline;
  const own = await read.questionnaires.where('obligationId').equals(obligation.id).toArray();
  return own.filter((one) => {
    const isOfDay = obligation.rule.kind !== 'yearly' || (one.dueOn ?? dueOn) === dueOn;
    return isOfDay && (one.sentOn === undefined || one.sentOn === delivery?.sentOn);
  });
}

/** The open tasks of what a deadline is of, which may be done once that is sent. */
export async function readOpenTasks(office: Office, deadline: Deadline): Promise<Task[]> {
  const questionnaires = await answeredBy(office, deadline);
  const ids = [deadline.obligation.id, ...questionnaires.map(({ id }) => id)];
  const tasks = await office.read.tasks.where('sourceId').anyOf(ids).toArray();
  return tasks
    .filter(({ doneOn }) => doneOn === undefined)
    .sort((one, other) => compareCodeUnits(one.dueOn ?? '9999', other.dueOn ?? '9999'));
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
