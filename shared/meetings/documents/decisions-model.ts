import type { Body } from '../../contacts/bodies/body.ts';
import type { Language } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { Task } from '../../tasks/task.ts';
import { inLanguage, nameIn, type TextInLanguage } from '../../text/in-language.ts';
import { decisionRegister } from '../decision-register.ts';
import type { AgendaItem, Decision, DecisionKind, Meeting } from '../meeting.ts';
import { meetingNumber } from '../meeting-series.ts';

export type PrintedDecision = {
  number: number;
  /** `3/2026`. */
  meeting: string;
  day: CalendarDate;
  title: TextInLanguage;
  kind: DecisionKind;
  text: TextInLanguage;
  isOpen: boolean;
};

/** The decisions of a body as plain values. */
export type DecisionsModel = {
  body: TextInLanguage;
  decisions: PrintedDecision[];
  sampleData: boolean;
};

/** The rows that a register of decisions is made of. Those of other bodies may be among them. */
export type RegisterRows = {
  bodies: readonly Body[];
  meetings: readonly Meeting[];
  agendaItems: readonly AgendaItem[];
  decisions: readonly Decision[];
  tasks: readonly Task[];
};

/** What the register of a body's decisions is made of; `isWanted` says which of them, all where it is not given. */
export function decisionsModel(
  rows: RegisterRows,
  bodyId: string,
  { language, isWanted }: { language: Language; isWanted?: (id: string) => boolean },
): DecisionsModel {
  const all = decisionRegister(bodyId, rows).filter(
    ({ decision }) => isWanted?.(decision.id) ?? true,
  );
  return {
    body: nameIn(rows.bodies.find(({ id }) => id === bodyId)?.name, language),
    decisions: all.map(({ decision, item, meeting, number, isOpen }) => ({
      number,
      meeting: meetingNumber(meeting),
      day: meeting.day,
      title: inLanguage(item.title, language),
      kind: decision.kind,
      text: inLanguage(decision.text, language),
      isOpen,
    })),
    sampleData: all.some(({ decision }) => decision.sample === true),
  };
}
