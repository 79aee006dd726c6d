import { addressList } from '../contacts/documents/address-list.ts';
import {
  bodyCompositionModel,
  type BodyCompositionModel,
} from '../contacts/documents/body-composition-model.ts';
import { bodyComposition } from '../contacts/documents/body-composition.ts';
import { contactListModel } from '../contacts/documents/contact-list-model.ts';
import { contactList } from '../contacts/documents/contact-list.ts';
import { contactTable } from '../contacts/documents/contact-table.ts';
import { labels } from '../contacts/documents/labels.ts';
import { article14Model } from '../contacts/documents/article-14-notice-model.ts';
import { article14Notice } from '../contacts/documents/article-14-notice.ts';
import { personReport } from '../contacts/documents/person-report.ts';
import { programmeExtract } from '../programme/documents/programme-extract.ts';
import { programmeSummary } from '../programme/documents/programme-summary.ts';
import type { ProgrammeModel } from '../programme/documents/programme-model.ts';
import { programmeDocument } from '../programme/documents/programme.ts';
import {
  translationOrderModel,
  type TranslationOrderModel,
} from '../programme/translation-order/translation-order-model.ts';
import { translationOrder } from '../programme/translation-order/translation-order.ts';
import { briefing } from '../cooperation/documents/briefing.ts';
import { cooperationLog } from '../cooperation/documents/cooperation-log.ts';
import { obligationCalendar } from '../cooperation/documents/obligation-calendar.ts';
import { travelReport } from '../cooperation/documents/travel-report.ts';
import { visitProgramme } from '../cooperation/documents/visit-programme.ts';
import { recommendationsTable } from '../recommendations/documents/recommendations.ts';
import type { DocumentFrame, DocumentKind } from '../documents/document-kind.ts';
import { makeDocument, type FinishedDocument } from '../documents/make-document.ts';
import { estimatePages, makeFromTemplate } from '../documents/make-from-template.ts';
import type { MakingStep } from '../documents/making-steps.ts';
import type { FilledTemplate } from '../documents/template/fill-template.ts';
import type { TemplateFailure } from '../documents/template/read-template.ts';
import type { Language } from '../i18n/languages.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import { fail, ok, type Failure, type Result } from '../lib/result.ts';
import { findNamed } from '../office-data/find-named.ts';
import type { OfficeDataRows } from '../office-data/office-data.ts';
import { programmeChanges } from '../programme/compare-document/programme-changes.ts';
import {
  programmeCompareModel,
  type ProgrammeCompareModel,
} from '../programme/compare-document/programme-compare-model.ts';
import { programmeCompare } from '../programme/compare-document/programme-compare.ts';
import {
  briefingOf,
  logOf,
  obligationsOf,
  reportOf,
  visitOf,
  type CooperationFailure,
} from './cooperation-chosen.ts';
import { chosenProgramme, chosenVersions, type ProgrammesOfOffice } from './programme-chosen.ts';
import { recommendationsOf } from './recommendations-of.ts';
import { sampleListModel } from './sample-list-model.ts';
import { REPORTED_SAMPLE } from './sample-engagement.ts';
import { sampleOffice } from './sample-office.ts';
import { extractOf, programmeOf, sampleProgrammeModel } from './sample-programme-model.ts';
import { samplePersonReport } from './sample-person-tables.ts';

/** What a document of office data is made for, each as its user names it: by id, name or abbreviation. */
export type ModelOptions = {
  language: Language;
  day: CalendarDate;
  programme?: string;
  /** An organisation, or a body of the office's list: what the kind is about. */
  body?: string;
  /** Versions of the programme, or the first and last day of a period. */
  from?: string;
  to?: string;
  /** What entries of the log are of, and what the log is arranged by. */
  country?: string;
  topic?: string;
  by?: string;
  /** An entry of the log. */
  engagement?: string;
};

/** That the data hold nothing by the name, or no name was given and there is more than one. */
export type ModelFailure =
  Failure<'programme-not-found' | 'body-not-found' | 'version-not-found'> | CooperationFailure;

/** A document kind as the list holds it, whatever its model is. */
export type OfferedKind = Pick<
  DocumentKind<unknown>,
  'kind' | 'title' | 'languages' | 'publicity'
> & {
  /** The kind's model filled from the sample office. */
  sampleModel: (language: Language) => unknown;
  /** The kind's model from an office's rows; absent where the kind is of what the user chose on a screen. */
  modelOf?: (rows: OfficeDataRows, options: ModelOptions) => Result<unknown, ModelFailure>;
  /** `makeDocument` of this kind; `model` is one of its own, as it came over to a worker. */
  make: (
    model: unknown,
    frame: DocumentFrame,
    onStep?: (step: MakingStep) => void,
  ) => Promise<FinishedDocument>;
  /** The same in a ministry's own template. */
  makeFromTemplate: (
    model: unknown,
    frame: DocumentFrame,
    template: Uint8Array,
    onStep?: (step: MakingStep) => void,
  ) => Promise<Result<FilledTemplate, TemplateFailure>>;
  /** About how many pages it has; null where it cannot be told. */
  estimatePages: (
    model: unknown,
    frame: DocumentFrame,
    template?: Uint8Array,
  ) => Promise<Result<number | null, TemplateFailure>>;
};

function offer<Model>(
  kind: DocumentKind<Model>,
  sampleModel: (language: Language) => Model,
  modelOf?: (rows: OfficeDataRows, options: ModelOptions) => Result<Model, ModelFailure>,
): OfferedKind {
  return {
    kind: kind.kind,
    title: kind.title,
    languages: kind.languages,
    ...(kind.publicity && { publicity: kind.publicity }),
    sampleModel,
    ...(modelOf && { modelOf }),
    make: (model, frame, onStep) => makeDocument(kind, model as Model, frame, onStep),
    makeFromTemplate: (model, frame, template, onStep) =>
      makeFromTemplate(kind, model as Model, frame, template, onStep),
    estimatePages: (model, frame, template) => estimatePages(kind, model as Model, frame, template),
  };
}

/** The day on which the sample office is looked at. */
const SAMPLE_DAY = '2026-11-25';

/** Every kind of Word document that the program makes. A new kind is added here. */
export const DOCUMENT_KINDS: readonly OfferedKind[] = [
  offer(
    contactList,
    (language) => contactListModel(sampleOffice(language).rows, language, SAMPLE_DAY),
    (rows, { language, day }) => ok(contactListModel(rows, language, day)),
  ),
  offer(addressList, (language) => sampleListModel(language, SAMPLE_DAY)),
  offer(labels, (language) => ({
    ...sampleListModel(language, SAMPLE_DAY),
    sheet: '3x8' as const,
    startAt: 1,
  })),
  offer(contactTable, (language) => sampleListModel(language, SAMPLE_DAY)),
  offer(article14Notice, (language) =>
    article14Model(sampleOffice(language).rows.persons, undefined, language),
  ),
  offer(personReport, samplePersonReport),
  offer(bodyComposition, sampleComposition, compositionOf),
  offer(programmeDocument, sampleProgramme, programmeOf),
  offer(
    programmeExtract,
    (language) => orThrow(extractOf(sampleOffice(language).rows, { language, day: SAMPLE_DAY })),
    extractOf,
  ),
  offer(programmeSummary, sampleProgramme, programmeOf),
  offer(
    translationOrder,
    (language) => orThrow(orderOf(sampleOffice(language).rows, { language })),
    orderOf,
  ),
  offer(
    recommendationsTable,
    (language) => orThrow(recommendationsOf(sampleOffice(language).rows, { language })),
    recommendationsOf,
  ),
  offer(programmeCompare, () => orThrow(comparisonOf(sampleOffice().rows, {})), comparisonOf),
  offer(programmeChanges, () => orThrow(comparisonOf(sampleOffice().rows, {})), comparisonOf),
  offer(cooperationLog, (language) => ofSample(logOf, { language }), logOf),
  offer(
    travelReport,
    (language) => ofSample(reportOf, { language, engagement: REPORTED_SAMPLE }),
    reportOf,
  ),
  offer(visitProgramme, (language) => ofSample(visitOf, { language }), visitOf),
  offer(briefing, (language) => ofSample(briefingOf, { language, body: 'GRETA' }), briefingOf),
  offer(obligationCalendar, (language) => ofSample(obligationsOf, { language }), obligationsOf),
];

/** The sample office's programme, on the sample's day. */
function sampleProgramme(language: Language): ProgrammeModel {
  return sampleProgrammeModel(language, SAMPLE_DAY);
}

/** The composition of the sample office's first body, on the sample's day. */
function sampleComposition(language: Language): BodyCompositionModel {
  const { rows } = sampleOffice(language);
  const bodyId = rows.bodies[0]?.id ?? '';
  return bodyCompositionModel(rows, bodyId, { day: SAMPLE_DAY, language, withContacts: false })
    .model;
}

function compositionOf(
  rows: OfficeDataRows,
  { body, day, language }: ModelOptions,
): Result<BodyCompositionModel, ModelFailure> {
  const asked = body === undefined ? rows.bodies[0] : findNamed(rows.bodies, body);
  if (!asked) return fail('body-not-found', { name: body ?? '' });
  const options = { day, language, withContacts: false };
  return ok(bodyCompositionModel(rows, asked.id, options).model);
}

/** An order of all that is not translated or older than the Finnish, into the document's language. */
function orderOf(
  rows: ProgrammesOfOffice,
  { programme, language }: Pick<ModelOptions, 'programme' | 'language'>,
): Result<TranslationOrderModel, ModelFailure> {
  const content = chosenProgramme(rows, { programme });
  if (!content.ok) return content;
  const target = language === 'sv' ? 'sv' : 'en';
  return ok(translationOrderModel(content.value, { target, choice: 'open' }));
}

/** Two versions of a programme, the last two where none are named. */
function comparisonOf(
  rows: ProgrammesOfOffice & Pick<OfficeDataRows, 'changeReasons'>,
  { programme, from, to }: Pick<ModelOptions, 'programme' | 'from' | 'to'>,
): Result<ProgrammeCompareModel, ModelFailure> {
  const content = chosenProgramme(rows, { programme });
  if (!content.ok) return content;
  const sides = chosenVersions(rows, content.value.programme.id, { from, to });
  if (!sides.ok) return sides;
  return ok(programmeCompareModel(sides.value.from, sides.value.to, rows.changeReasons));
}

/** A model of the sample office, on the sample's day. */
function ofSample<Model>(
  modelOf: (rows: OfficeDataRows, options: ModelOptions) => Result<Model, ModelFailure>,
  options: Omit<ModelOptions, 'day'>,
): Model {
  const rows = { ...sampleOffice(options.language).rows, comments: [] };
  return orThrow(modelOf(rows, { ...options, day: SAMPLE_DAY }));
}

function orThrow<T>(result: Result<T, ModelFailure>): T {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}
