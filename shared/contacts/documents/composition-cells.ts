import type { Paragraph } from 'docx';
import { emailLink } from '../../documents/blocks/email-link.ts';
import { paragraph, styled } from '../../documents/blocks/paragraphs.ts';
import type { TableCellContent } from '../../documents/blocks/table.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { CompositionPerson, CompositionPlace } from './body-composition-model.ts';
import type { TextInLanguage } from '../../text/in-language.ts';
import { unbroken } from '../../documents/texts/no-break.ts';

/** The cell of who has a seat: the organisation and what the seat is for, or that it is a person's own. */
export function organisationCell(place: CompositionPlace, t: Translate): TableCellContent {
  if (place.organisation.text === '' && place.label.text === '') {
    return [paragraph(t('bodies:seat.personal'), 'TableText')];
  }
  return [written(place.organisation, 'TableLabel'), written(place.label)];
}

/** The cell of who holds a seat; `vacant` where nobody does. */
export function peopleCell(
  place: CompositionPlace,
  vacant: string,
  t: Translate,
): (Paragraph | null)[] {
  if (place.people.length === 0) return [paragraph(vacant, 'TableText')];
  return place.people.flatMap((person) => lines(person, t));
}

/** A text as a line of a cell, marked with its language where that is not the document's. */
export function written({ text, language }: TextInLanguage, style = 'TableText'): Paragraph | null {
  return paragraph(text, style, { language });
}

function lines(
  { name, title, unit, email, phone }: CompositionPerson,
  t: Translate,
): (Paragraph | null)[] {
  if (name === null) return [paragraph(t('documents:nameLeftOut'), 'TableText')];
  return [
    paragraph(name, 'TableLabel'),
    written(title),
    written(unit),
    email === '' ? null : styled(emailLink(email), 'TableText'),
    paragraph(unbroken(phone), 'TableText'),
  ];
}
