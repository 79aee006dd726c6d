import type { DocumentFrame } from '../../../documents/document-kind.ts';
import { nameInDocument, textInDocument } from '../../documents/document-text.ts';
import type { BodyFollowUpModel } from './body-model.ts';
import type { FollowUpModel } from './follow-up-model.ts';

/** What tells the files of documents of rounds apart: the round, and the programme. */
export function roundSubject(
  { round, programme: { content } }: FollowUpModel,
  { language }: DocumentFrame,
): string[] {
  return [
    nameInDocument(round.title, language).text ?? '',
    textInDocument<string>(content.programme.title, language).text ?? '',
  ];
}

/** The same of documents of one body in a round. */
export function bodySubject(model: BodyFollowUpModel, frame: DocumentFrame): string[] {
  const { organisations } = model.programme;
  const body = nameInDocument(organisations[model.organisationId]?.name, frame.language).text;
  return [body ?? '', ...roundSubject(model, frame)];
}
