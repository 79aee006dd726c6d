import type { LocalText } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { RecordBase } from '../../records/record.ts';

/** Kinds of contribution, those that happen most first. */
export const ENGAGEMENT_KINDS = [
  'meeting',
  'conference',
  'speech',
  'statement',
  'bilateral',
  'countryVisit',
  'studyVisit',
  'questionnaireReply',
  'draftComments',
  'followUpReply',
  'statistics',
  'selfAssessment',
  'writtenInput',
  'euPosition',
  'emailRound',
  'training',
  'project',
  'other',
] as const;
export type EngagementKind = (typeof ENGAGEMENT_KINDS)[number];

/** `draft` is an entry typed in one line and not yet looked at. */
export const ENGAGEMENT_STATES = [
  'draft',
  'planned',
  'confirmed',
  'done',
  'reported',
  'cancelled',
] as const;
export type EngagementState = (typeof ENGAGEMENT_STATES)[number];

/** `restricted` stays out of every document and export; `internal` is marked there. */
export const CONFIDENTIALITIES = ['normal', 'internal', 'restricted'] as const;
export type Confidentiality = (typeof CONFIDENTIALITIES)[number];

/** An entry in the log of international cooperation: a meeting, a visit, a statement, a reply. */
export type Engagement = RecordBase & {
  kind: EngagementKind;
  title: LocalText;
  from?: CalendarDate;
  /** The last day, where there are several. */
  to?: CalendarDate;
  place?: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** The office's own words that it sorts by (`tidyTags`). */
  topics?: string[];
  /** What it was about and how it went. */
  summary?: LocalText;
  state: EngagementState;
  confidentiality: Confidentiality;
  /** The round of review that it belongs to. */
  reviewRoundId?: string;
  /** Entries of one series (yearly meetings, sessions) bear the same. */
  seriesId?: string;
  /** A form to begin others from: no entry of the log. */
  template?: true;
  /** The message or invitation that it was made of (`mail/message-id.ts`). */
  messageId?: string;
  /** How often the invitation had been changed when it was taken (`MessageEvent`); an older one changes nothing. */
  invitationSequence?: number;
  notes?: string;
};

/** What a party was there as; `counterpart` is the body or organisation that it was with. */
export const ENGAGEMENT_ROLES = [
  'counterpart',
  'organiser',
  'host',
  'chair',
  'speaker',
  'participant',
  'interpreter',
] as const;
export type EngagementRole = (typeof ENGAGEMENT_ROLES)[number];

/** Who took part: a body, an organisation, a person, or somebody known by name alone. One of the four is given. */
export type EngagementParty = RecordBase & {
  engagementId: string;
  role: EngagementRole;
  bodyId?: string;
  organisationId?: string;
  personId?: string;
  name?: string;
  /** Of a visit: the slot of its programme. */
  slotId?: string;
};

export const ENGAGEMENT_NOTE_KINDS = ['intervention', 'outcome', 'position'] as const;
export type EngagementNoteKind = (typeof ENGAGEMENT_NOTE_KINDS)[number];

/** How far somebody is for or against a thing. */
export const STANCES = ['strongFor', 'for', 'neutral', 'sceptical', 'against'] as const;
export type Stance = (typeof STANCES)[number];

/** What was said or came of it: an intervention of Finland's, an outcome, another's position (kanta). */
export type EngagementNote = RecordBase & {
  engagementId: string;
  kind: EngagementNoteKind;
  /** Its place among the notes: `orderBetween`. */
  order: string;
  text: LocalText;
  topics?: string[];
  /** Of a position: whose, and how far they are for it. */
  country?: string;
  organisationId?: string;
  bodyId?: string;
  stance?: Stance;
};

/** A slot in the programme of a visit. */
export type VisitSlot = RecordBase & {
  engagementId: string;
  day: CalendarDate;
  /** `HH:MM`, local time. */
  start?: string;
  end?: string;
  topic: LocalText;
  place?: string;
  /** Who receives the visitors. */
  organisationId?: string;
  /** Languages between which somebody interprets, in words. */
  interpreting?: string;
  notes?: string;
};
