import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '#shared/i18n/languages.ts';
import { goalsInOrder, numberProgramme } from '#shared/programme/outline/number-programme.ts';
import { MAX_LEVELS, type GoalLevel } from '#shared/programme/programme.ts';
import { asTranslated } from '#shared/programme/translation-state.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FieldRow } from '#renderer/ui/fields/field-group.tsx';
import { SavedField } from '#renderer/ui/forms/saved-field.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { editLevels, written } from '../programme-commands.ts';
import { useTranslationHelp } from '../use-translation-help.ts';
import { Decided } from '../stages/decided.tsx';
import { Group } from './group.tsx';
import styles from './programme.module.css';

/** What the levels of goals are called: one to three. The lowest can go while no goal stands on it. */
export function LevelFields({ content }: { content: ProgrammeContent }) {
  const { t } = useTranslation(['programme', 'common']);
  const office = useOffice();
  const language = useScreenLanguage();
  const { programme } = content;
  const { levels } = programme;
  const deepest = Math.max(
    0,
    ...goalsInOrder(numberProgramme(content).goals).map(({ depth }) => depth + 1),
  );
  const edit = (change: (now: typeof levels) => typeof levels) =>
    editLevels(office, programme, change);
  return (
    <Group title={t('programme:field.levels')} field="levels">
      {levels.map((level, index) => (
        <FieldRow key={index}>
          {LANGUAGES.map((one) => (
            <LevelName
              key={one}
              keptAs={`${programme.id}:levels.${String(index)}:${one}`}
              label={t('programme:field.levelIn', {
                number: index + 1,
                language: t(`common:languages.${one}`),
              })}
              language={one}
              name={level.name}
              onSave={(text) =>
                edit((now) =>
                  now.map((other, at) =>
                    at === index && (text !== '' || one !== 'fi')
                      ? { name: written(asTranslated(other.name), one, text) }
                      : other,
                  ),
                )
              }
            />
          ))}
        </FieldRow>
      ))}
      <div className={styles.buttons} data-no-print>
        <Decided>
          {levels.length < MAX_LEVELS ? (
            <Button
              size="small"
              icon="plus"
              onPress={() =>
                void edit((now) => [
                  ...now,
                  { name: { [language]: t('programme:field.newLevel') } },
                ])
              }
            >
              {t('programme:field.addLevel')}
            </Button>
          ) : null}
          {levels.length > 1 && deepest < levels.length ? (
            <Button
              size="small"
              variant="quiet"
              onPress={() => void edit((now) => now.slice(0, -1))}
            >
              {t('programme:field.removeLevel')}
            </Button>
          ) : null}
        </Decided>
      </div>
    </Group>
  );
}

/** The name of a level in one language; of a translation it says whether it is older than the Finnish. */
function LevelName({
  keptAs,
  label,
  language,
  name,
  onSave,
}: {
  keptAs: string;
  label: string;
  language: Language;
  name: GoalLevel['name'];
  onSave: (text: string) => Promise<unknown>;
}) {
  const help = useTranslationHelp(language, asTranslated(name));
  return (
    <Decided isTranslation={language !== 'fi'}>
      <SavedField
        keptAs={keptAs}
        label={label}
        help={help}
        value={name[language] ?? ''}
        lang={language}
        optional={language !== 'fi'}
        onSave={onSave}
      />
    </Decided>
  );
}
