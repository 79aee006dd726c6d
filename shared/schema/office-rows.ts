import type { Body } from '../contacts/bodies/body.ts';
import type { Mandate } from '../contacts/bodies/mandate.ts';
import type { Seat } from '../contacts/bodies/seat.ts';
import type { ContactPoint } from '../contacts/contact-point.ts';
import type { SavedView } from '../contacts/directory/saved-view.ts';
import type { DistinctPair } from '../contacts/distinct-pair.ts';
import type { MailingList, ListMember } from '../contacts/lists/mailing-list.ts';
import type { Organisation } from '../contacts/organisation.ts';
import type { Person } from '../contacts/person.ts';
import type { Position } from '../contacts/position.ts';
import type { Tombstone } from '../contacts/privacy/tombstone.ts';
import type { Tag, Tagging } from '../contacts/tag.ts';
import type { Attachment } from '../attachments/attachment.ts';
import type {
  Engagement,
  EngagementNote,
  EngagementParty,
  VisitSlot,
} from '../cooperation/engagements/engagement.ts';
import type { BodyContact, Instrument } from '../cooperation/instruments/instrument.ts';
import type { Delivery, Obligation } from '../cooperation/obligations/obligation.ts';
import type {
  Answer,
  Question,
  Questionnaire,
} from '../cooperation/questionnaires/questionnaire.ts';
import type { ReviewRound, RoundStage } from '../cooperation/review-rounds/review-round.ts';
import type {
  AgendaItem,
  AgendaItemLink,
  Attendance,
  Decision,
  Meeting,
} from '../meetings/meeting.ts';
import type { DocumentTemplate } from '../documents/template/document-template.ts';
import type { Action } from '../programme/action.ts';
import type { ActionParty } from '../programme/action-party.ts';
import type { ChangeReason } from '../programme/versions/change-reason.ts';
import type { Chapter } from '../programme/chapter.ts';
import type { Comment } from '../programme/comment.ts';
import type {
  FollowUpRequest,
  FollowUpRound,
  StatusReport,
} from '../programme/follow-up/follow-up.ts';
import type { Goal } from '../programme/goal.ts';
import type { Indicator, IndicatorValue } from '../programme/indicator.ts';
import type { Milestone } from '../programme/milestone.ts';
import type { Programme } from '../programme/programme.ts';
import type { Version } from '../programme/versions/version.ts';
import type {
  Recommendation,
  RecommendationAddressee,
  RecommendationLink,
} from '../recommendations/recommendation.ts';
import type { Task } from '../tasks/task.ts';
import type { ImportReceipt } from './import-receipt.ts';
import type { MadeDocument } from './made-document.ts';
import type { OfficeSettings, Preferences } from './office-settings.ts';

/** The tables of the office's records and the row of each. A new table starts here. */
export type OfficeRows = {
  organisations: Organisation;
  persons: Person;
  positions: Position;
  contactPoints: ContactPoint;
  tags: Tag;
  taggings: Tagging;
  settings: OfficeSettings;
  preferences: Preferences;
  bodies: Body;
  seats: Seat;
  mandates: Mandate;
  lists: MailingList;
  listMembers: ListMember;
  savedViews: SavedView;
  distinctPairs: DistinctPair;
  tombstones: Tombstone;
  programmes: Programme;
  chapters: Chapter;
  goals: Goal;
  actions: Action;
  actionParties: ActionParty;
  milestones: Milestone;
  indicators: Indicator;
  indicatorValues: IndicatorValue;
  recommendations: Recommendation;
  recommendationLinks: RecommendationLink;
  recommendationAddressees: RecommendationAddressee;
  versions: Version;
  changeReasons: ChangeReason;
  comments: Comment;
  followUpRounds: FollowUpRound;
  followUpRequests: FollowUpRequest;
  statusReports: StatusReport;
  instruments: Instrument;
  bodyContacts: BodyContact;
  reviewRounds: ReviewRound;
  roundStages: RoundStage;
  obligations: Obligation;
  deliveries: Delivery;
  engagements: Engagement;
  engagementParties: EngagementParty;
  engagementNotes: EngagementNote;
  visitSlots: VisitSlot;
  questionnaires: Questionnaire;
  questions: Question;
  answers: Answer;
  meetings: Meeting;
  agendaItems: AgendaItem;
  agendaItemLinks: AgendaItemLink;
  decisions: Decision;
  attendances: Attendance;
  attachments: Attachment;
  tasks: Task;
  templates: DocumentTemplate;
  madeDocuments: MadeDocument;
  imports: ImportReceipt;
};
export type TableName = keyof OfficeRows;
