import { useTranslation } from 'react-i18next';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import { subjectsOf, type Subject } from '#shared/meetings/item-subjects.ts';
import type { AgendaItem } from '#shared/meetings/meeting.ts';
import { referenceText } from '#shared/recommendations/reference-text.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { IconButton } from '#renderer/ui/button.tsx';
import { ComboBox } from '#renderer/ui/fields/combo-box.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { linkSubject, unlinkSubject } from '../agenda-commands.ts';
import { readSubjectRows } from '../meetings-data.ts';
import styles from './meetings.module.css';

/** What an item is about: actions and recommendations, each leading to its page; one more from a list. */
export function SubjectsPart({ item, isFixed }: { item: AgendaItem; isFixed: boolean }) {
  const { t } = useTranslation(['meetings']);
  const office = useOffice();
  const language = useScreenLanguage();
  const subjects = valueOr(
    useLive(async (one) => subjectsOf(await readSubjectRows(one)), []),
    [],
  );
  const links = valueOr(
    useLive(
      (one) => one.read.agendaItemLinks.where('agendaItemId').equals(item.id).toArray(),
      [item.id],
    ),
    [],
  );
  const linkOf = new Map(links.map((link) => [link.targetId, link]));
  const options = subjects
    .filter(({ id }) => !linkOf.has(id))
    .map((subject) => ({
      value: subject.id,
      label: subjectName(subject, language),
      hint:
        subject.kind === 'action'
          ? pickText(subject.programme, language)
          : pickText(subject.text, language),
    }));
  return (
    <div className={styles.subjects} role="group" aria-label={t('meetings:item.subjects')}>
      <ul className={styles.subjectList}>
        {subjects.flatMap((subject) => {
          const link = linkOf.get(subject.id);
          if (!link) return [];
          const name = subjectName(subject, language);
          return [
            <li key={link.id}>
              <Icon name="link" size="small" />
              <a href={addressOf(subject)}>{name}</a>
              {isFixed ? null : (
                <IconButton
                  icon="x"
                  size="small"
                  label={t('meetings:item.removeSubject', { name })}
                  onPress={() => void unlinkSubject(office, item, link.id)}
                />
              )}
            </li>,
          ];
        })}
      </ul>
      {isFixed ? null : (
        <div data-no-print>
          <ComboBox
            label={t('meetings:item.addSubject')}
            optional
            options={options}
            value={null}
            onChange={(id) => {
              if (id !== null) void linkSubject(office, item, id);
            }}
          />
        </div>
      )}
    </div>
  );
}

/** `2.1 Koulutetaan rajavartijat`; of a recommendation its reference. */
function subjectName(subject: Subject, language: Language): string {
  return subject.kind === 'action'
    ? `${subject.number} ${pickText(subject.title, language)}`.trim()
    : referenceText(subject.reference, language);
}

function addressOf(subject: Subject) {
  return subject.kind === 'action'
    ? (`#/programme/${subject.programmeId}/${subject.id}` as const)
    : (`#/recommendations/${subject.id}` as const);
}
