import type { Body } from '../contacts/bodies/body.ts';
import { readTime } from '../days/read-time.ts';
import type { Language } from '../i18n/languages.ts';
import { hasIdentityCode } from '../lib/identity-code.ts';
import { readDay, typedDay } from '../lib/read-day.ts';
import type { Meeting } from './meeting.ts';

/** A meeting as a form holds it: day and times as typed, empty where nothing is said. */
export type MeetingDraft = {
  bodyId: string | null;
  day: string;
  start: string;
  end: string;
  place: string;
  remoteAddress: string;
  language: Language;
  caseNumber: string;
  notes: string;
};

/** What keeps a meeting from being saved; its text is `meetings:error.<code>`. */
export type MeetingFinding = {
  path: keyof MeetingDraft;
  code: 'body' | 'day' | 'time' | 'endBeforeStart' | 'identityCode';
};

/** `09:30` as it is typed in Finland: 9.30. */
export function typedTime(time: string | undefined): string {
  return (time ?? '').replace(/^0/u, '').replace(':', '.');
}

/** The form of a meeting as it is; of a new one where there is none: of the only body that the office has. */
export function draftOfMeeting(meeting: Meeting | null, bodies: readonly Body[]): MeetingDraft {
  return {
    bodyId: meeting?.bodyId ?? (bodies.length === 1 ? (bodies[0]?.id ?? null) : null),
    day: typedDay(meeting?.day),
    start: typedTime(meeting?.start),
    end: typedTime(meeting?.end),
    place: meeting?.place ?? '',
    remoteAddress: meeting?.remoteAddress ?? '',
    language: meeting?.language ?? 'fi',
    caseNumber: meeting?.caseNumber ?? '',
    notes: meeting?.notes ?? '',
  };
}

/** What is wrong with a meeting as typed; empty where it can be saved. */
export function validateMeeting(draft: MeetingDraft): MeetingFinding[] {
  const [start, end] = [readTime(draft.start), readTime(draft.end)];
  const texts = ['place', 'remoteAddress', 'caseNumber', 'notes'] as const;
  const findings: (MeetingFinding | null)[] = [
    draft.bodyId === null ? { path: 'bodyId', code: 'body' } : null,
    readDay(draft.day) === null ? { path: 'day', code: 'day' } : null,
    start === null ? { path: 'start', code: 'time' } : null,
    end === null ? { path: 'end', code: 'time' } : null,
    start && end && end < start ? { path: 'end', code: 'endBeforeStart' } : null,
    ...texts.map((path): MeetingFinding | null =>
      hasIdentityCode(draft[path]) ? { path, code: 'identityCode' } : null,
    ),
  ];
  return findings.filter((one) => one !== null);
}

/** What the form says of a meeting; null where no body or day can be read of it. */
export function meetingFields(draft: MeetingDraft) {
  const day = readDay(draft.day);
  if (draft.bodyId === null || day === null) return null;
  return {
    bodyId: draft.bodyId,
    day,
    start: readTime(draft.start) || undefined,
    end: readTime(draft.end) || undefined,
    place: draft.place.trim() || undefined,
    remoteAddress: draft.remoteAddress.trim() || undefined,
    language: draft.language,
    caseNumber: draft.caseNumber.trim() || undefined,
    notes: draft.notes.trim() || undefined,
  };
}
