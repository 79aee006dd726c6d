import type { Language } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { fail, ok, type Failure, type Result } from '../../lib/result.ts';
import { inLanguage, nameIn, type TextInLanguage } from '../../text/in-language.ts';
import { articleIn } from '../catalogue/article-in.ts';
import type { CooperationTables } from '../cooperation-tables.ts';
import type { Instrument } from '../instruments/instrument.ts';
import { documentNames, type NamedRows } from './document-names.ts';

/** What the letter is made of with which Finland sends what it owes: plain values that can be sent to a worker. */
export type ObligationLetterModel = {
  /** What is sent. */
  title: TextInLanguage;
  /** To whom it goes; empty where none is known. */
  body: TextInLanguage;
  /** What it rests on: the instrument's name, its sign, the article there. */
  instrument: TextInLanguage;
  reference: string;
  article: string;
  /** What is enclosed has been sent: until then it is prepared, and so is the letter. */
  isSent: boolean;
  /** Who answers for it, where that is not the coordinator. */
  answers: TextInLanguage;
  sampleData: boolean;
};

type LetterRows = Pick<NamedRows, 'bodies' | 'organisations'> &
  Pick<CooperationTables, 'obligations'> & { instruments: readonly Instrument[] };

/** The letter that goes with what obligation `id` owes. Returns the failure where there is no such obligation. */
export function obligationLetterModel(
  { obligations, instruments, bodies, organisations }: LetterRows,
  id: string,
  options: { isSent: boolean; day: CalendarDate; language: Language },
): Result<ObligationLetterModel, Failure<'obligation-not-found'>> {
  const obligation = obligations.find((one) => one.id === id);
  if (!obligation) return fail('obligation-not-found', { name: id });
  const { language } = options;
  // Nobody is named in it but bodies and organisations.
  const names = documentNames({ bodies, organisations, persons: [], positions: [] }, options);
  const instrument = instruments.find((one) => one.id === obligation.instrumentId);
  return ok({
    title: inLanguage(obligation.title, language),
    body: names.body(obligation.bodyId),
    instrument: nameIn(instrument?.name, language),
    reference: instrument?.reference ?? '',
    article: articleIn(obligation, language),
    isSent: options.isSent,
    answers: names.organisation(obligation.organisationId),
    sampleData: obligation.sample === true,
  });
}
