import type { Paragraph, Table } from 'docx';
import { emailLink } from '../../documents/email-link.ts';
import { PORTRAIT } from '../../documents/look.ts';
import { paragraph, styled } from '../../documents/paragraphs.ts';
import { officeTable, type TableCellContent } from '../../documents/table.ts';
import type { Translate } from '../../i18n/translate.ts';
import type {
  BodyCompositionModel,
  CompositionPerson,
  CompositionPlace,
  CompositionSeat,
} from './body-composition-model.ts';
import type { TextInLanguage } from './in-language.ts';

/** Holds the longest word of an authority's name in one line: "Diskrimineringsombudsmannens". */
const ORGANISATION_WIDTH = 3150;
const REST = PORTRAIT.textWidth - ORGANISATION_WIDTH;

/** The seats of one role: organisation, who holds it, and (where there are any) who stands in. */
export function compositionTable(
  { role, seats }: BodyCompositionModel['groups'][number],
  { saysMissingDeputies }: BodyCompositionModel,
  t: Translate,
): Table {
  const isMembers = role === 'member' && saysMissingDeputies;
  const withDeputies = isMembers || seats.some(({ deputies }) => deputies.length > 0);
  const half = Math.floor(REST / 2);
  const columns = [
    { heading: t('bodies:field.organisation'), width: ORGANISATION_WIDTH },
    { heading: t(`bodies:role.${role}`), width: withDeputies ? half : REST },
    ...(withDeputies ? [{ heading: t('bodies:role.deputy'), width: REST - half }] : []),
  ];
  return officeTable({
    title: t('documents:composition.tableTitle', {
      group: t(`bodies:roleGroup.${role}`, { count: seats.length }),
    }),
    description: t('documents:columnsOf', {
      columns: columns.map(({ heading }) => heading).join(', '),
    }),
    columns,
    rows: seats.map((seat) => [
      organisation(seat, t),
      people(seat, t('bodies:mark.vacant'), { t, width: columns[1]?.width ?? REST }),
      ...(withDeputies ? [deputies(seat, isMembers, { t, width: REST - half })] : []),
    ]),
  });
}

function organisation(place: CompositionPlace, t: Translate): TableCellContent {
  if (place.organisation.text === '' && place.label.text === '') {
    return [paragraph(t('bodies:seat.personal'), 'TableText')];
  }
  return [written(place.organisation, 'TableLabel'), written(place.label)];
}

/** The texts of the language, and how wide the column is. */
type Cell = { t: Translate; width: number };

function people(place: CompositionPlace, vacant: string, context: Cell): (Paragraph | null)[] {
  if (place.people.length === 0) return [paragraph(vacant, 'TableText')];
  return place.people.flatMap((person) => lines(person, context));
}

function lines(
  { name, title, unit, email, phone }: CompositionPerson,
  { t, width }: Cell,
): (Paragraph | null)[] {
  if (name === null) return [paragraph(t('documents:composition.nameLeftOut'), 'TableText')];
  return [
    paragraph(name, 'TableLabel'),
    written(title),
    written(unit),
    email === '' ? null : styled(emailLink(email, width), 'TableText'),
    paragraph(phone, 'TableText'),
  ];
}

function deputies(seat: CompositionSeat, isMissed: boolean, context: Cell): TableCellContent {
  const { t } = context;
  if (seat.deputies.length === 0) {
    return isMissed ? [paragraph(t('bodies:mark.no-deputy'), 'TableText')] : [];
  }
  return seat.deputies.flatMap((deputy) => [
    ...people(deputy, t('bodies:mark.vacantDeputy'), context),
    written(deputy.organisation),
    written(deputy.label),
  ]);
}

function written({ text, language }: TextInLanguage, style = 'TableText'): Paragraph | null {
  return paragraph(text, style, { language });
}
