import type { Translate } from '../../i18n/translate.ts';
import type { Provenance } from '../organisation.ts';
import { LEGAL_BASES, type LegalBasis } from '../person.ts';
import { fieldLabel, fieldText, type FieldContext } from '../privacy/field-text.ts';
import { noticeTexts, type NoticeTexts } from '../privacy/notice-texts.ts';
import { textsOf, type Place, type PlainRow } from '../privacy/person-traces.ts';
import { NOTICE_CATEGORIES, rightsWith } from './article-14-notice-model.ts';

const WAYS: readonly Provenance['kind'][] = ['self', 'import', 'publicWeb', 'other'];

/** Art. 15(1)(a)–(h), of this person. */
export function reportGrounds(
  person: PlainRow,
  own: NoticeTexts | undefined,
  context: FieldContext,
): { label: string; text: string }[] {
  const { t, language } = context;
  const texts = noticeTexts(own, language);
  const field = (name: string) => fieldText('persons', name, person[name], context);
  const provenance = textsOf({ provenance: person['provenance'] });
  const from = (key: string) => {
    const path = `provenance.${key}`;
    const found = provenance.find((place) => place.path === path);
    return found ? fieldText('persons', path, found.text, context) : '';
  };
  const basis = LEGAL_BASES.find((one) => one === person['legalBasis']) ?? 'publicTask';
  const marks = ['objectedOn', 'restrictedOn', 'nonDisclosure'].flatMap((name) => {
    const text = field(name);
    return text === '' ? [] : [`${fieldLabel(name, context)}: ${text}`];
  });
  const list = (items: string[]) => items.join('; ');
  return [
    { label: t('privacyDocuments:report.purpose'), text: from('purpose') || t('common:missing') },
    {
      label: t('privacyDocuments:report.basis'),
      text: t(`privacyDocuments:notice.basis.${basis}`),
    },
    { label: t('privacyDocuments:report.categories'), text: categoriesText(t) },
    { label: t('privacyDocuments:report.source'), text: sourceText(provenance, from, t) },
    {
      label: t('privacyDocuments:report.informed'),
      text: field('informedOn') || t('privacyDocuments:report.informedNot'),
    },
    {
      label: t('privacyDocuments:report.marks'),
      text: list(marks) || t('privacyDocuments:report.noMarks'),
    },
    {
      label: t('privacyDocuments:report.recipients'),
      text: `${texts.recipients} ${texts.transfers}`,
    },
    { label: t('privacyDocuments:report.retention'), text: texts.retention },
    { label: t('privacyDocuments:report.rights'), text: rightsText(basis, t) },
    {
      label: t('privacyDocuments:report.automated'),
      text: t('privacyDocuments:notice.rights.automated'),
    },
    { label: t('privacyDocuments:report.complaint'), text: texts.complaint },
  ];
}

function categoriesText(t: Translate): string {
  return NOTICE_CATEGORIES.map((one) => t(`privacyDocuments:notice.categories.${one}`)).join('; ');
}

/** Art. 15(1)(g): as the notice says it; where only part of it was noted, that part. */
function sourceText(kept: readonly Place[], from: (key: string) => string, t: Translate): string {
  const kind = kept.find(({ path }) => path === 'provenance.kind')?.text;
  const way = WAYS.find((one) => one === kind);
  const [source, date] = [from('source'), from('obtainedOn')];
  if (way && source && date) return t(`privacyDocuments:notice.sources.${way}`, { source, date });
  return [source, date].filter(Boolean).join(', ') || t('privacyDocuments:notice.sources.unknown');
}

function rightsText(basis: LegalBasis, t: Translate): string {
  const rights = rightsWith([basis])
    .filter((right) => right !== 'access')
    .map((right) => t(`privacyDocuments:notice.rights.${right}`));
  return `${t('privacyDocuments:notice.rights.text')} ${rights.join('; ')}. ${t('privacyDocuments:notice.rights.how')}`;
}
