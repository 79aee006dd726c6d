import { LANGUAGES } from '#shared/i18n/languages.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import type { Office } from '#renderer/data/office.ts';
import { senderOf } from '#renderer/features/documents/public.ts';
import type { AskedForm } from './asked-form.ts';
import { askedInExtracts } from './extract-replies.ts';
import { askedInRounds } from './follow-up-replies.ts';
import { askedInQuestionnaires } from './question-replies.ts';

/** Every form of the office that can have gone out, of each kind and in every language: any of them may come back. */
export async function askedForms(office: Office): Promise<AskedForm[]> {
  const sender = senderOf(await office.settings());
  const today = dayInFinland(new Date());
  const frames = LANGUAGES.map(
    (language) => ({ language, today, sender, state: 'final', publicity: 'public' }) as const,
  );
  const kinds = await Promise.all([
    askedInRounds(office, frames),
    askedInQuestionnaires(office, frames),
    askedInExtracts(office, frames),
  ]);
  return kinds.flat();
}
