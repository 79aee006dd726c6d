import { useTranslation } from 'react-i18next';
import { pickText } from '#shared/i18n/languages.ts';
import { withText } from '#shared/i18n/with-text.ts';
import { hasIdentityCode } from '#shared/lib/identity-code.ts';
import { AGENDA_ITEM_KINDS, type AgendaItem } from '#shared/meetings/meeting.ts';
import { hasBegun, isHeld, meetingNumber } from '#shared/meetings/meeting-series.ts';
import { Attachments } from '#renderer/features/attachments/public.ts';
import { openDocument } from '#renderer/features/documents/public.ts';
import { SourceTasks } from '#renderer/features/tasks/public.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/fields/checkbox.tsx';
import { FieldRow } from '#renderer/ui/fields/field-group.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { useTitleNext } from '#renderer/ui/focus/use-title-next.ts';
import { SavedArea, SavedField } from '#renderer/ui/forms/saved-field.tsx';
import { SavedRichText } from '#renderer/ui/forms/saved-rich-text.tsx';
import { Section } from '#renderer/ui/layout/section.tsx';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { excerptRequest } from '../meeting-request.ts';
import type { MeetingDetail } from '../meetings-data.ts';
import { editAgendaItem, writeMinutes } from '../agenda-commands.ts';
import { useAgendaActs } from '../use-agenda-acts.ts';
import { DecisionsPart } from './decisions-part.tsx';
import { EarlierPart } from './earlier-part.tsx';
import { SubjectsPart } from './subjects-part.tsx';
import styles from './meetings.module.css';

/** An item: what the meeting said and decided once it is held, else what is to be dealt with first. */
export function ItemDetail({
  item,
  detail,
  onGo,
}: {
  item: AgendaItem;
  detail: MeetingDetail;
  /** Goes to the item before or after. */
  onGo: (by: -1 | 1) => void;
}) {
  const { t } = useTranslation(['meetings', 'common']);
  const screen = useScreenLanguage();
  const titleNext = useTitleNext();
  const today = useToday();
  const { meeting, items, sources, earlier } = detail;
  const at = items.indexOf(item);
  const from = sources.get(item.id);
  const parts = [
    <MinutesPart key="minutes" item={item} detail={detail} />,
    <FactsPart key="facts" item={item} detail={detail} />,
  ];
  return (
    <div {...titleNext} className={styles.column}>
      <div>
        <h2 className={styles.detailTitle} tabIndex={-1}>
          <span className={styles.number}>{at + 1}</span>{' '}
          {pickText(item.title, screen) || t('meetings:agenda.untitled')}
        </h2>
        {from ? (
          <p className={styles.quiet}>
            <a href={`#/meetings/${from.meeting.id}/${item.carriedFromId ?? ''}`}>
              {t(`meetings:document.carried.${from.why ?? 'plain'}`, {
                number: meetingNumber(from.meeting),
              })}
            </a>
          </p>
        ) : null}
      </div>
      {hasBegun(meeting, today) ? parts : parts.reverse()}
      <EarlierPart discussions={earlier.get(item.id) ?? []} />
      <Section title={t('meetings:item.tasks')}>
        <SourceTasks sourceKind="agendaItem" sourceId={item.id} />
      </Section>
      <Attachments ownerKind="agendaItem" ownerId={item.id} />
      <Neighbours isFirst={at <= 0} isLast={at >= items.length - 1} onGo={onGo} />
    </div>
  );
}

function useCheck() {
  const { t } = useTranslation(['meetings']);
  return (text: string) => (hasIdentityCode(text) ? t('meetings:error.identityCode') : undefined);
}

function MinutesPart({ item, detail }: { item: AgendaItem; detail: MeetingDetail }) {
  const { t } = useTranslation(['meetings']);
  const office = useOffice();
  const { meeting, body, items } = detail;
  const { language } = meeting;
  const isFixed = meeting.state === 'approved';
  return (
    <Section title={t('meetings:item.minutes')}>
      <div className={styles.fields}>
        {isFixed ? <p className={styles.quiet}>{t('meetings:item.fixed')}</p> : null}
        <SavedRichText
          field="minutes"
          keptAs={`${item.id}:minutes`}
          label={t('meetings:field.minutes')}
          language={language}
          value={item.minutes?.[language] ?? null}
          help={t('meetings:notesHelp')}
          readOnly={isFixed}
          onSave={(text) => writeMinutes(office, item, { language, text })}
        />
        <DecisionsPart item={item} detail={detail} />
        <fieldset disabled={isFixed}>
          <Checkbox
            isSelected={item.dealt === true}
            onChange={(isOn) =>
              void editAgendaItem(office, item, { dealt: isOn ? (true as const) : undefined })
            }
          >
            {t('meetings:field.dealt')}
          </Checkbox>
        </fieldset>
        {isHeld(meeting) ? (
          <div data-no-print>
            <Button
              size="small"
              icon="file-output"
              onPress={() => openDocument(excerptRequest(meeting, body, items.indexOf(item) + 1))}
            >
              {t('meetings:page.excerptDocument')}
            </Button>
          </div>
        ) : null}
      </div>
    </Section>
  );
}

function FactsPart({ item, detail }: { item: AgendaItem; detail: MeetingDetail }) {
  const { t } = useTranslation(['meetings']);
  const office = useOffice();
  const check = useCheck();
  const { language } = detail.meeting;
  const { remove } = useAgendaActs(detail.meeting);
  const durationOf = (text: string) => {
    const minutes = Number(text.trim());
    return Number.isInteger(minutes) && minutes >= 1 && minutes <= 1440 ? minutes : undefined;
  };
  return (
    <Section title={t('meetings:item.facts')}>
      <fieldset className={styles.fields} disabled={detail.meeting.state === 'approved'}>
        <SavedField
          keptAs={`${item.id}:title:${language}`}
          label={t('meetings:field.itemTitle')}
          lang={language}
          value={item.title[language] ?? ''}
          check={check}
          onSave={(text) =>
            editAgendaItem(office, item, { title: withText(item.title, language, text) })
          }
        />
        <FieldRow>
          <Select
            label={t('meetings:field.kind')}
            options={AGENDA_ITEM_KINDS.map((kind) => ({
              value: kind,
              label: t(`meetings:itemKind.${kind}`),
            }))}
            value={item.kind}
            onChange={(kind) => void editAgendaItem(office, item, { kind })}
          />
          <SavedField
            keptAs={`${item.id}:presenter`}
            label={t('meetings:field.presenter')}
            value={item.presenter ?? ''}
            check={check}
            optional
            onSave={(text) => editAgendaItem(office, item, { presenter: text.trim() || undefined })}
          />
          <SavedField
            keptAs={`${item.id}:duration`}
            label={t('meetings:field.duration')}
            value={item.duration === undefined ? '' : String(item.duration)}
            check={(text) =>
              text.trim() === '' || durationOf(text) !== undefined
                ? undefined
                : t('meetings:error.duration')
            }
            optional
            onSave={(text) => editAgendaItem(office, item, { duration: durationOf(text) })}
          />
        </FieldRow>
        {(['background', 'proposal'] as const).map((field) => (
          <SavedArea
            key={field}
            keptAs={`${item.id}:${field}:${language}`}
            label={t(`meetings:field.${field}`)}
            lang={language}
            value={item[field]?.[language] ?? ''}
            check={check}
            optional
            onSave={(text) => {
              const written = withText(item[field], language, text);
              const value = Object.keys(written).length > 0 ? written : undefined;
              return editAgendaItem(office, item, { [field]: value });
            }}
          />
        ))}
        <SubjectsPart item={item} isFixed={detail.meeting.state === 'approved'} />
        <Checkbox
          isSelected={item.recurring === true}
          onChange={(isOn) =>
            void editAgendaItem(office, item, { recurring: isOn ? (true as const) : undefined })
          }
        >
          {t('meetings:field.recurring')}
        </Checkbox>
        <div>
          <Button size="small" icon="trash" onPress={() => void remove(item)}>
            {t('meetings:delete.item')}
          </Button>
        </div>
      </fieldset>
    </Section>
  );
}

/** From item to item without leaving what is written in. */
function Neighbours({
  isFirst,
  isLast,
  onGo,
}: {
  isFirst: boolean;
  isLast: boolean;
  onGo: (by: -1 | 1) => void;
}) {
  const { t } = useTranslation(['meetings']);
  return (
    <div className={styles.acts} data-no-print>
      <Button
        size="small"
        icon="arrow-left"
        shortcut="Alt+PageUp"
        isDisabled={isFirst}
        onPress={() => onGo(-1)}
      >
        {t('meetings:item.previous')}
      </Button>
      <Button
        size="small"
        icon="arrow-right"
        shortcut="Alt+PageDown"
        isDisabled={isLast}
        onPress={() => onGo(1)}
      >
        {t('meetings:item.next')}
      </Button>
    </div>
  );
}
