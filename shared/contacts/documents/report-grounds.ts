import type { Translate } from '../../i18n/translate.ts';
import { fieldLabel, fieldText, textAt, type FieldContext } from '../privacy/field-text.ts';
import { noticeTexts, type NoticeTexts } from '../privacy/notice-texts.ts';
import { textsOf, type PlainRow } from '../privacy/person-traces.ts';

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
  const basis = String(person['legalBasis'] ?? 'publicTask');
  const marks = ['objectedOn', 'restrictedOn', 'nonDisclosure'].flatMap((name) => {
    const text = field(name);
    return text === '' ? [] : [`${fieldLabel(name, context)}: ${text}`];
  });
  const list = (items: string[]) => items.join('; ');
  return [
    { label: t('privacyDocuments:report.purpose'), text: from('purpose') || t('common:missing') },
    {
      label: t('privacyDocuments:report.basis'),
      text: textAt(t, `privacyDocuments:notice.basis.${basis}`) ?? basis,
    },
    {
      label: t('privacyDocuments:report.source'),
      text:
        [from('source'), from('kind'), from('obtainedOn')].filter(Boolean).join(', ') ||
        t('privacyDocuments:notice.sources.unknown'),
    },
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
    { label: t('privacyDocuments:report.rights'), text: rightsText(t) },
    { label: t('privacyDocuments:report.complaint'), text: texts.complaint },
  ];
}

function rightsText(t: Translate): string {
  const rights = (['rectification', 'erasure', 'restriction', 'objection'] as const).map((one) =>
    t(`privacyDocuments:notice.rights.${one}`),
  );
  return `${t('privacyDocuments:notice.rights.text')} ${rights.join('; ')}. ${t('privacyDocuments:notice.rights.how')}`;
}
