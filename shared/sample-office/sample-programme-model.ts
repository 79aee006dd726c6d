import type { BodyRows } from '../contacts/bodies/composition.ts';
import type { Language } from '../i18n/languages.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import { fail, ok, type Failure, type Result } from '../lib/result.ts';
import { findNamed } from '../office-data/find-named.ts';
import { extractModel, type ExtractModel } from '../programme/documents/extract-model.ts';
import { preparationOf } from '../programme/documents/preparation-model.ts';
import { programmeModel, type ProgrammeModel } from '../programme/documents/programme-model.ts';
import { chosenProgramme, type ProgrammesOfOffice } from './programme-chosen.ts';
import { sampleOffice } from './sample-office.ts';

type Rows = ProgrammesOfOffice & BodyRows;
type Asked = {
  language: Language;
  day: CalendarDate;
  programme?: string | undefined;
  body?: string | undefined;
};

/** The model of the programme that somebody names, as it is now. */
export function programmeOf(
  rows: Rows,
  asked: Asked,
): Result<ProgrammeModel, Failure<'programme-not-found'>> {
  const content = chosenProgramme(rows, asked);
  if (!content.ok) return content;
  const { language, day } = asked;
  const { preparation } = preparationOf(content.value, rows, { language, today: day });
  return ok(programmeModel(content.value, rows, undefined, preparation));
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

/** The programme that is being drafted in the sample office, as of a day. */
export function sampleProgrammeModel(language: Language, day: CalendarDate): ProgrammeModel {
  const model = programmeOf(sampleOffice(language).rows, { language, day });
  if (!model.ok) throw new Error(model.failure.code);
  return model.value;
}
