import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProgrammeText } from '#shared/programme/programme-texts.ts';
import type { TargetLanguage, Translated } from '#shared/programme/translated.ts';
import type { TextValue } from '#shared/programme/translation-state.ts';
import type { RichText } from '#shared/rich-text/rich-text.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { Button } from '#renderer/ui/button.tsx';
import { RichTextView } from '#renderer/ui/words/rich-text-view.tsx';
import { SavedField } from '#renderer/ui/forms/saved-field.tsx';
import { StatusMark } from '#renderer/ui/status/status-mark.tsx';
import { TickBox } from '#renderer/ui/fields/tick-box.tsx';
import { RichField } from '../components/rich-field.tsx';
import { addressOf, DETAILS } from '../programme-address.ts';
import { useReferences } from '../references.ts';
import { useTermHints } from '../use-translation-help.ts';
import { TRANSLATION_LOOK } from './translation-look.ts';
import { writeText } from './translation-commands.ts';
import { useFieldName } from './use-field-name.ts';
import styles from './translations.module.css';

/** A text of the programme: where it stands, its Finnish to read, its translation to write. */
export function TextLine({
  text,
  programmeId,
  number,
  language,
  isTicked,
  onTick,
  onWritten,
}: {
  text: ProgrammeText;
  programmeId: string;
  number: string;
  language: TargetLanguage;
  isTicked: boolean;
  onTick: (isTicked: boolean) => void;
  /** It may now be no longer what the list is of. */
  onWritten: () => void;
}) {
  const { t } = useTranslation(['translationOrder', 'acts']);
  const office = useOffice();
  const fieldName = useFieldName();
  const references = useReferences();
  const hintsOf = useTermHints();
  const [isEditing, setEditing] = useState(false);
  const line = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    // The button that opened it is gone.
    if (isEditing) line.current?.querySelector<HTMLElement>('[contenteditable="true"]')?.focus();
  }, [isEditing]);
  const name = fieldName(text, number);
  const state = text.states[language];
  const save = async (value: TextValue | undefined) => {
    onWritten();
    await writeText(office, text, language, value);
  };
  const hold = () => {
    // The button goes with what it is pressed for.
    line.current?.querySelector('a')?.focus();
    void save(text.text[language]).catch((error: unknown) =>
      showNotice(t(`acts:writeFailure.${writeFailure(error)}`)),
    );
  };
  const part = text.owner.table === 'programmes' ? DETAILS : text.owner.id;
  // What belongs to a part of it, such as a milestone, is found on its page.
  const field = text.recordId === text.owner.id ? text.field : undefined;
  // As the page of the record keeps it.
  const keptAs = text.key.slice(text.table.length + 1);
  const shown = (value: TextValue | undefined, lang: 'fi' | TargetLanguage) => {
    if (value === undefined) return null;
    if (typeof value === 'string') return <span lang={lang}>{value}</span>;
    return (
      <div lang={lang}>
        <RichTextView
          text={value}
          lang={lang}
          headingLevel={4}
          reference={references?.textOf ?? (() => '')}
        />
      </div>
    );
  };

  const hints = text.rich ? [] : hintsOf(text.text.fi, text.text[language], language);

  return (
    <tr ref={line}>
      <td className={styles.tick}>
        <TickBox
          label={t('translationOrder:view.tick', { name })}
          isSelected={isTicked}
          onChange={onTick}
        />
      </td>
      <th scope="row" className={styles.place}>
        <a href={`#${addressOf(programmeId, part, field)}`}>{name}</a>
        {state === 'none' ? null : (
          <StatusMark {...TRANSLATION_LOOK[state]}>
            {t(`translationOrder:state.${state}`)}
          </StatusMark>
        )}
        {state === 'old' ? (
          <Button size="small" onPress={hold}>
            {t('translationOrder:view.holds')}
          </Button>
        ) : null}
      </th>
      <td className={styles.text}>{shown(text.text.fi, 'fi')}</td>
      <td className={styles.text}>
        {!text.rich ? (
          <SavedField
            keptAs={`${keptAs}:${language}`}
            label={t(`translationOrder:view.write.${language}`, { name })}
            hideLabel
            wraps
            lang={language}
            help={hints.length > 0 ? hints.join('\n') : undefined}
            value={text.text[language] ?? ''}
            onSave={(value) => save(value.trim() || undefined)}
          />
        ) : isEditing ? (
          <RichField
            keptAs={keptAs}
            label={t(`translationOrder:view.write.${language}`, { name })}
            language={language}
            text={text.text}
            onSave={(next: Translated<RichText>) => save(next[language])}
          />
        ) : (
          <>
            {shown(text.text[language], language)}
            <Button size="small" icon="pencil" onPress={() => setEditing(true)}>
              {t('translationOrder:view.edit')}
            </Button>
          </>
        )}
      </td>
    </tr>
  );
}
