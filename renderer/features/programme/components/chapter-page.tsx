import { useTranslation } from 'react-i18next';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import { CHAPTER_CONTENTS, CHAPTER_PLACES, type Chapter } from '#shared/programme/chapter.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { FieldRow } from '#renderer/ui/fields/field-group.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { editChapter } from '../programme-commands.ts';
import type { ProgrammePage } from '../programme-data.ts';
import { ReasonGroup } from '../versions/reason-group.tsx';
import { CommentGroup } from '../comments/comment-group.tsx';
import { Decided } from '../stages/decided.tsx';
import { DetailHead } from './detail-head.tsx';
import { LanguageTabs } from './language-tabs.tsx';
import { RichField } from './rich-field.tsx';
import { TitleField } from './text-fields.tsx';
import styles from './programme.module.css';

/** A chapter, written where it is read; everything saves itself. */
export function ChapterPage({
  page: { organisations },
  chapter,
  number,
  textLanguage,
  onTextLanguage,
}: {
  page: ProgrammePage;
  chapter: Chapter;
  number: string;
  textLanguage: Language;
  onTextLanguage: (language: Language) => void;
}) {
  const { t } = useTranslation(['programme']);
  const office = useOffice();
  const language = useScreenLanguage();
  const edit = (changes: Parameters<typeof editChapter>[2]) =>
    editChapter(office, chapter, changes);
  return (
    <>
      <DetailHead
        number={number}
        title={pickText(chapter.title, language)}
        sample={chapter.sample}
        actions={<LanguageTabs value={textLanguage} onChange={onTextLanguage} />}
      />
      <div className={styles.detailBody}>
        <TitleField
          recordId={chapter.id}
          language={textLanguage}
          text={chapter.title}
          onSave={(title) => edit({ title })}
        />
        <RichField
          targetId={chapter.id}
          field="body"
          label={t('programme:field.body')}
          language={textLanguage}
          text={chapter.body}
          onSave={(body) => edit({ body })}
        />
        <Decided>
          <FieldRow>
            {chapter.parentId === undefined ? (
              <Select
                label={t('programme:field.place')}
                options={CHAPTER_PLACES.map((value) => ({
                  value,
                  label: t(`programme:place.${value}`),
                }))}
                value={chapter.place}
                onChange={(place) => void edit({ place })}
              />
            ) : null}
            <Select
              label={t('programme:field.content')}
              options={CHAPTER_CONTENTS.map((value) => ({
                value,
                label: t(`programme:content.${value}`),
              }))}
              value={chapter.content}
              onChange={(made) => void edit({ content: made })}
            />
          </FieldRow>
        </Decided>
        <ReasonGroup
          target={{
            programmeId: chapter.programmeId,
            id: chapter.id,
            name: `${number} ${pickText(chapter.title, language)}`.trim(),
          }}
          organisations={organisations}
        />
        <CommentGroup targetId={chapter.id} language={textLanguage} />
      </div>
    </>
  );
}
