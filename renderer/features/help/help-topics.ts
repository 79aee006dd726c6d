import type { TopicTexts } from './help-topic.ts';
import { accessibility } from './topics/accessibility.ts';
import { backup } from './topics/backup.ts';
import { bodies } from './topics/bodies.ts';
import { contacts } from './topics/contacts.ts';
import { cooperation } from './topics/cooperation.ts';
import { documents } from './topics/documents.ts';
import { duplicates } from './topics/duplicates.ts';
import { followUp } from './topics/follow-up.ts';
import { history } from './topics/history.ts';
import { home } from './topics/home.ts';
import { importing } from './topics/importing.ts';
import { lists } from './topics/lists.ts';
import { lock } from './topics/lock.ts';
import { meetings } from './topics/meetings.ts';
import { obligations } from './topics/obligations.ts';
import { plan } from './topics/plan.ts';
import { problems } from './topics/problems.ts';
import { programme } from './topics/programme.ts';
import { questionnaires } from './topics/questionnaires.ts';
import { recommendations } from './topics/recommendations.ts';
import { safety } from './topics/safety.ts';
import { said } from './topics/said.ts';
import { search } from './topics/search.ts';
import { settings } from './topics/settings.ts';
import { shortcuts } from './topics/shortcuts.ts';
import { start } from './topics/start.ts';
import { tasks } from './topics/tasks.ts';
import { trash } from './topics/trash.ts';
import { undo } from './topics/undo.ts';

/** The topics of the help, in the order of its list. F1 opens the one that the view names. A new topic is one line here. */
export const HELP = {
  start,
  home,
  tasks,
  import: importing,
  contacts,
  bodies,
  lists,
  programme,
  plan,
  followUp,
  cooperation,
  obligations,
  recommendations,
  questionnaires,
  said,
  meetings,
  duplicates,
  documents,
  undo,
  trash,
  history,
  backup,
  search,
  settings,
  shortcuts,
  lock,
  safety,
  problems,
  accessibility,
} satisfies Record<string, TopicTexts>;
export type TopicId = keyof typeof HELP;

export const TOPIC_IDS = Object.keys(HELP) as readonly TopicId[];

export function isTopicId(id: string | undefined): id is TopicId {
  return id !== undefined && Object.hasOwn(HELP, id);
}
