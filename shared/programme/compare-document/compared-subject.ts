import type { DocumentFrame } from '../../documents/document-kind.ts';
import { textInDocument } from '../documents/document-text.ts';
import type { ProgrammeCompareModel } from './programme-compare-model.ts';

/** What tells the files of two compared versions apart: the versions, of which one plan has many, and the plan. */
export function comparedSubject(
  { before, after }: ProgrammeCompareModel,
  { language }: DocumentFrame,
): string[] {
  return [
    `${before.name} – ${after.name}`,
    textInDocument<string>(after.content.programme.title, language).text ?? '',
  ];
}
