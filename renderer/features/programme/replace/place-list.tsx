import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { comingIn, type FoundPlace, type Sought } from '#shared/programme/replace-texts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/fields/checkbox.tsx';
import { useFieldName } from '../translations/use-field-name.ts';
import styles from './replace.module.css';

/** So many places are shown at once: drawing thousands would make the typing wait. */
const PAGE = 100;

/** Each place with what it would become; one that is not ticked stays as it is. */
export function PlaceList({
  places,
  sought,
  by,
  numbers,
  isLeft,
  onLeft,
}: {
  places: readonly FoundPlace[];
  sought: Sought;
  by: string;
  /** Of chapters, goals and actions, by their ids. */
  numbers: ReadonlyMap<string, string>;
  isLeft: (key: string) => boolean;
  onLeft: (key: string, isLeft: boolean) => void;
}) {
  const { t } = useTranslation(['replace', 'common']);
  const fieldName = useFieldName();
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <ul className={styles.places}>
        {places.slice(0, shown).map(({ key, text, language, before, found, after }) => (
          <li key={key}>
            <Checkbox isSelected={!isLeft(key)} onChange={(isTicked) => onLeft(key, !isTicked)}>
              <span className={styles.place}>
                <span className={styles.where}>
                  {fieldName(text, numbers.get(text.owner.id) ?? '')}
                  {language === 'fi' ? '' : ` (${t(`common:languages.${language}`)})`}
                </span>
                <span lang={language}>
                  {before}
                  <del>{found}</del>
                  {by === '' ? null : <ins>{comingIn(found, by, sought)}</ins>}
                  {after}
                </span>
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
      {places.length > shown ? (
        <Button size="small" onPress={() => setShown(shown + PAGE)}>
          {t('replace:more', { count: places.length - shown })}
        </Button>
      ) : null}
    </>
  );
}
