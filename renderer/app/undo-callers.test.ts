import { expect, it } from 'vitest';
import acts from './unchanged-acts.test.ts?raw';
import planActs from './unchanged-plan-acts.test.ts?raw';
import presses from './unchanged-press.dom.test.tsx?raw';
import saves from './unchanged-save.dom.test.tsx?raw';

const sources = import.meta.glob<string>('../**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const pathOf = (key: string) => key.replace(/^\.\.\//, '').replace(/^\.\//, 'app/');
const program = Object.entries(sources)
  .map(([key, text]) => [pathOf(key), text] as const)
  .filter(([path]) => !/\.test\.tsx?$|^testing\//.test(path));

/** Why no save without a change can be pressed there: each press adds something anew, or what it removes is gone with it. */
type Why = 'adds' | 'removes';

/**
 * Callers whose notice offers undo that neither `unchanged-save` nor `unchanged-press` presses: the command that `unchanged-acts`
 * or `unchanged-plan-acts` carries out twice, or why there is none.
 */
const OTHERWISE: Record<string, Why | { acts: string }> = {
  'features/attachments/use-attachment-acts.ts': 'adds',
  'features/bodies/components/add-from-catalogue.tsx': { acts: 'addFromCatalogue' },
  'features/bodies/components/add-seats-dialog.tsx': 'adds',
  'features/bodies/components/appoint-dialog.tsx': 'adds',
  'features/bodies/components/history-dialog.tsx': 'removes',
  'features/bodies/use-delete.ts': 'removes',
  'features/bodies/use-move-seat.ts': { acts: 'moveSeat' },
  'features/bodies/use-seat-table.ts': 'adds',
  'features/bodies/use-replacement.ts': 'adds',
  'features/contacts/bulk/bulk-dialog.tsx': { acts: 'changeContacts' },
  'features/contacts/bulk/use-delete-many.ts': 'removes',
  'features/contacts/list/views-menu.tsx': { acts: 'setDefaultView' },
  'features/contacts/organisations/organisation-tied.tsx': { acts: 'handOver' },
  'features/contacts/organisations/use-delete-organisation.ts': 'removes',
  'features/contacts/persons/use-delete-persons.ts': { acts: 'deletePersons' },
  'features/contacts/persons/use-move.ts': 'adds',
  'features/duplicates/screens/merge-page.tsx': { acts: 'keepApart' },
  'features/duplicates/use-merge-sure.ts': 'removes',
  'features/engagements/components/notes-part.tsx': { acts: 'moveNote' },
  'features/engagements/components/part-acts.tsx': 'removes',
  'features/engagements/use-engagement-acts.ts': { acts: 'changeEngagement' },
  'features/forms/keep-beside.tsx': 'adds',
  'features/forms/reply-review.tsx': 'adds',
  'features/integrity/screens/integrity-screen.tsx': { acts: 'repairFindings' },
  'features/lists/components/add-members-dialog.tsx': { acts: 'addMembers' },
  'features/lists/components/member-list.tsx': { acts: 'removeMembers' },
  'features/lists/use-delete-list.ts': 'removes',
  'features/mail/use-take-message.ts': 'adds',
  'features/meetings/components/meeting-form.tsx': { acts: 'editMeeting' },
  'features/meetings/components/plan-dialog.tsx': 'adds',
  'features/meetings/use-meeting-acts.ts': { acts: 'moveOnMeeting' },
  'features/obligations/arrivals/arrival-dialog.tsx': 'adds',
  'features/obligations/components/add-from-catalogue.tsx': 'adds',
  'features/obligations/components/contact-dialog.tsx': 'adds',
  'features/obligations/components/deadline-table.tsx': { acts: 'setDelivery' },
  'features/obligations/components/instruments-view.tsx': 'removes',
  'features/obligations/components/rounds-view.tsx': 'removes',
  'features/obligations/components/send-dialog.tsx': { acts: 'setDelivery' },
  'features/obligations/use-delete.ts': 'removes',
  'features/programme/action-table/use-many-actions.tsx': { acts: 'moveActions' },
  'features/programme/action-table/use-write-cells.ts': { acts: 'editActions' },
  'features/programme/comments/comment-dialog.tsx': 'adds',
  'features/programme/comments/comment-group.tsx': 'removes',
  'features/programme/components/indicator-list.tsx': 'adds',
  'features/programme/components/milestone-list.tsx': 'adds',
  'features/programme/components/new-programme-dialog.tsx': 'adds',
  'features/programme/documents/ask-parties-dialog.tsx': 'adds',
  'features/programme/follow-up/decided-status-dialog.tsx': { acts: 'saveReport' },
  'features/programme/follow-up/request-page.tsx': { acts: 'setReportState' },
  'features/programme/follow-up/use-round-entries.ts': { acts: 'markSent' },
  'features/programme/follow-up/use-request-acts.tsx': { acts: 'editRequest' },
  'features/programme/follow-up/use-round-form.tsx': { acts: 'editRound' },
  'features/programme/outline/use-outline-acts.tsx': { acts: 'moveRecord' },
  'features/programme/outline/use-outline-writing.ts': { acts: 'renamePart' },
  'features/programme/plan-import/plan-preview.tsx': 'adds',
  'features/programme/replace/replace-dialog.tsx': 'removes',
  'features/programme/stages/open-plan-dialog.tsx': 'adds',
  'features/programme/translations/returned-review.tsx': { acts: 'acceptTranslations' },
  'features/programme/use-delete.ts': 'removes',
  'features/programme/versions/make-version-dialog.tsx': 'adds',
  'features/programme/versions/reason-list.tsx': 'removes',
  'features/programme/versions/use-version-acts.tsx': 'removes',
  'features/questionnaires/components/answer-list.tsx': { acts: 'assignQuestions' },
  'features/questionnaires/components/reply-view.tsx': { acts: 'takeAccepted' },
  'features/questionnaires/components/respondents.tsx': { acts: 'markReminded' },
  'features/questionnaires/components/assign-dialog.tsx': { acts: 'assignQuestions' },
  'features/questionnaires/components/like-answers.tsx': { acts: 'reuseAnswer' },
  'features/questionnaires/components/question-detail.tsx': 'removes',
  'features/questionnaires/use-delete.ts': 'removes',
  'features/questionnaires/use-new-questionnaire.ts': 'adds',
  'features/questionnaires/use-question-order.ts': 'adds',
  'features/recommendations/components/action-links.tsx': { acts: 'linkAction' },
  'features/recommendations/components/bulk-dialog.tsx': { acts: 'changeRecommendations' },
  'features/recommendations/importing/import-preview.tsx': 'adds',
  'features/recommendations/use-delete.ts': 'removes',
  'features/record-history/use-field-words.ts': { acts: 'restoreField' },
  'features/safekeeping/use-take-back.tsx': 'adds',
  'features/settings/components/data-part.tsx': 'adds',
  'features/tasks/components/task-line.tsx': 'adds',
  'features/tasks/use-task-acts.ts': { acts: 'finishTask' },
  'features/templates/screens/template-list.tsx': 'adds',
  'features/templates/use-template-acts.ts': 'removes',
  'features/trash/use-restore.ts': 'adds',
};

const callers = program
  .filter(([, text]) => /\buse(Act|UndoLater|TellSaved)\(\)/.test(text))
  .map(([path]) => path)
  .filter((path) => !path.startsWith('common/'));

it('each caller of a notice with undo is tested with a save that changed nothing, or says why it cannot be', () => {
  const known = callers.filter(
    (path) => `${saves}${presses}`.includes(`#renderer/${path}`) || path in OTHERWISE,
  );
  expect(callers.filter((path) => !known.includes(path))).toEqual([]);
  expect(Object.keys(OTHERWISE).filter((path) => !callers.includes(path))).toEqual([]);
});

it('each command that is said to be carried out twice is', () => {
  const named = Object.values(OTHERWISE).flatMap((how) =>
    typeof how === 'object' ? how.acts : [],
  );
  expect(named.filter((command) => !`${acts}${planActs}`.includes(`${command}(`))).toEqual([]);
});

it('undo is offered by nothing that does not know its act', () => {
  const offers = program
    .filter(([, text]) => /label: t\('common:(undo|redo)'\)/.test(text))
    .map(([path]) => path);
  expect(offers).toEqual([
    // Asks before, with numbers, and by the act of the import.
    'common/use-undo-import.ts',
    'common/use-undo-later.ts',
    // Put back a reply or a file that was skipped: nothing was written.
    'features/forms/reply-review.tsx',
    'features/forms/waiting/read-again-card.tsx',
    // Puts back its own edit of the preview, while it is the last: nothing was written.
    'features/import/use-preview-edits.ts',
  ]);
});
