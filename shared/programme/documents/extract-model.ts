import type { Named, ProgrammeModel } from './programme-model.ts';

/** One organisation's part of a programme. */
export type ExtractModel = ProgrammeModel & { organisationId: string };

/** The extract of an organisation, whether or not it has a part. */
export function extractModel(model: ProgrammeModel, body: Named & { id: string }): ExtractModel {
  const { id, name, abbr } = body;
  const organisations = { [id]: { name, ...(abbr && { abbr }) }, ...model.organisations };
  return { ...model, organisations, organisationId: id };
}
