import type { Body } from '../contacts/bodies/body.ts';
import type { Organisation } from '../contacts/organisation.ts';
import { fail, ok, type Failure, type Result } from '../lib/result.ts';
import { findNamed } from '../office-data/find-named.ts';
import { extractModel, type ExtractModel } from '../programme/documents/extract-model.ts';
import { programmeModel, type ProgrammeModel } from '../programme/documents/programme-model.ts';
import { chosenProgramme, type ProgrammesOfOffice } from './programme-chosen.ts';
import { sampleOffice } from './sample-office.ts';

type Rows = ProgrammesOfOffice & {
  organisations: readonly Organisation[];
  bodies: readonly Body[];
};
type Asked = { programme?: string | undefined; body?: string | undefined };

/** The model of the programme that somebody names, as it is now. */
export function programmeOf(
  rows: Rows,
  asked: Asked,
): Result<ProgrammeModel, Failure<'programme-not-found'>> {
  const content = chosenProgramme(rows, asked);
  return content.ok ? ok(programmeModel(content.value, rows)) : content;
}

/** The extract of the organisation that somebody names; without a name, of the one that leads the first action. */
export function extractOf(
  rows: Rows,
  asked: Asked,
): Result<ExtractModel, Failure<'programme-not-found' | 'body-not-found'>> {
  const model = programmeOf(rows, asked);
  if (!model.ok) return model;
  const lead = model.value.content.actionParties.find(({ role }) => role === 'lead');
  const named = asked.body ?? lead?.organisationId;
  const body = named === undefined ? undefined : findNamed(rows.organisations, named);
  if (!body) return fail('body-not-found', { name: named ?? '' });
  return ok(extractModel(model.value, body));
}

/** The programme that is being drafted in the sample office. */
export function sampleProgrammeModel(): ProgrammeModel {
  const model = programmeOf(sampleOffice().rows, {});
  if (!model.ok) throw new Error(model.failure.code);
  return model.value;
}
