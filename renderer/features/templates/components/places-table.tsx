import { useTranslation } from 'react-i18next';
import { writtenPlace } from '#shared/documents/template/finding-text.ts';
import { isBlock, PLACEHOLDERS } from '#shared/documents/template/placeholders.ts';
import { CopyButton } from '#renderer/ui/words/copy-button.tsx';
import { Section } from '#renderer/ui/layout/section.tsx';
import { TableFrame } from '#renderer/ui/tables/table-frame.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import styles from './templates.module.css';

/** Every place that the program fills, to be copied into a template. */
export function PlacesTable() {
  const { t } = useTranslation(['templates']);
  const language = useScreenLanguage();
  return (
    <Section title={t('templates:places.title')}>
      <p className={styles.intro}>{t('templates:places.intro')}</p>
      <TableFrame label={t('templates:places.title')}>
        <thead>
          <tr>
            <th scope="col">{t('templates:report.written')}</th>
            <th scope="col">{t('templates:report.meaning')}</th>
            <th scope="col">{t('templates:places.kind')}</th>
          </tr>
        </thead>
        <tbody>
          {PLACEHOLDERS.map((name) => {
            const place = writtenPlace(name, language);
            return (
              <tr key={name}>
                <th scope="row">
                  <span className={styles.copied}>
                    <code>{place}</code>
                    <CopyButton
                      iconOnly
                      label={t('templates:places.copy', { place })}
                      text={place}
                    />
                  </span>
                </th>
                <td>{t(`templates:placeholder.${name}`)}</td>
                <td>{t(`templates:places.${isBlock(name) ? 'block' : 'line'}`)}</td>
              </tr>
            );
          })}
        </tbody>
      </TableFrame>
    </Section>
  );
}
