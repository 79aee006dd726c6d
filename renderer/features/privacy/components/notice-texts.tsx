import { useTranslation } from 'react-i18next';
import {
  NOTICE_PARTS,
  proposedText,
  type NoticePart,
} from '#shared/contacts/privacy/notice-texts.ts';
import { LANGUAGES, type Language } from '#shared/i18n/languages.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import type { OfficeSettings } from '#shared/schema/office-settings.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { saveNoticeText } from '../notice-commands.ts';
import { SavedArea } from '#renderer/ui/forms/saved-field.tsx';
import styles from './privacy.module.css';

/** What notices and reports say of the office, in three languages: the program's proposals until she writes her own. */
export function NoticeTextsPart() {
  const { t } = useTranslation(['privacy']);
  const live = useLive((office) => office.settings(), [], { keepPrevious: true });
  return (
    <LiveValue live={live}>
      {(value) => (
        <div className={styles.texts}>
          <p className={styles.about}>{t('privacy:notice.textsHint')}</p>
          {NOTICE_PARTS.map((part) => (
            <fieldset key={part} className={styles.group}>
              <legend className={styles.legend}>{t(`privacy:notice.part.${part}`)}</legend>
              {LANGUAGES.map((language) => (
                <One key={language} part={part} language={language} settings={value} />
              ))}
            </fieldset>
          ))}
        </div>
      )}
    </LiveValue>
  );
}

function One({
  part,
  language,
  settings,
}: {
  part: NoticePart;
  language: Language;
  settings: OfficeSettings;
}) {
  const { t } = useTranslation(['privacy']);
  const office = useOffice();
  const own = settings.noticeTexts?.[part]?.[language];
  const proposal = proposedText(part, language);
  return (
    <div className={styles.text}>
      <SavedArea
        keptAs={`settings:noticeTexts:${part}:${language}`}
        label={t(`privacy:notice.inLanguage.${language}`)}
        lang={language}
        value={own ?? proposal}
        onSave={(text) => saveNoticeText(office, part, language, text === proposal ? '' : text)}
      />
      {own !== undefined && proposal !== '' ? (
        <div>
          <Button
            size="small"
            variant="quiet"
            onPress={() => void saveNoticeText(office, part, language, '')}
          >
            {t('privacy:notice.proposal')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
