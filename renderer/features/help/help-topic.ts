/** What one does with the program. */
const WORK_TOPICS = [
  'start',
  'home',
  'tasks',
  'import',
  'contacts',
  'bodies',
  'lists',
  'programme',
  'plan',
  'cooperation',
  'obligations',
  'recommendations',
  'questionnaires',
  'said',
  'duplicates',
  'documents',
  'undo',
  'trash',
  'history',
  'backup',
] as const;

/** The program itself. */
const PROGRAM_TOPICS = [
  'search',
  'settings',
  'shortcuts',
  'lock',
  'safety',
  'problems',
  'accessibility',
] as const;

/** The topics of the help, in the order of its list. F1 opens the one that the view names. */
export const TOPIC_IDS = [...WORK_TOPICS, ...PROGRAM_TOPICS] as const;
export type TopicId = (typeof TOPIC_IDS)[number];

/**
 * A piece of help: a paragraph, what is done in order, things without an order, or what must not be missed. In every
 * text `{commandId}` stands for the command's own name and keys, so that the help never calls it anything else.
 */
export type Block = string | { steps: string[] } | { list: string[] } | { note: string };

export type Topic = {
  title: string;
  /** One or two sentences: what this is about. */
  lead: string;
  parts: { heading: string; blocks: Block[] }[];
};

export type WorkTopics = Record<(typeof WORK_TOPICS)[number], Topic>;
export type ProgramTopics = Record<(typeof PROGRAM_TOPICS)[number], Topic>;

/** The help in one language. */
export type HelpTexts = WorkTopics & ProgramTopics;

export function isTopicId(id: string | undefined): id is TopicId {
  return TOPIC_IDS.some((topic) => topic === id);
}
