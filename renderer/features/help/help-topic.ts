import type { Language } from '#shared/i18n/languages.ts';

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

/** A topic in the three languages, part by part the same. */
export type TopicTexts = Record<Language, Topic>;
