import { useTranslation } from 'react-i18next';
import { placeText } from '#shared/documents/template/finding-text.ts';
import type { TemplateReport } from '#shared/documents/template/template-report.ts';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { Section } from '#renderer/ui/layout/section.tsx';
import { TableFrame } from '#renderer/ui/tables/table-frame.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { FindingList } from './finding-list.tsx';
import styles from './templates.module.css';

/** Twips in a millimetre. */
const TWIPS = 1440 / 25.4;

/** What a template holds: what is wrong with it, its places, which of its styles stand for the office's. */
export function ReportView({ report }: { report: TemplateReport }) {
  const { t } = useTranslation(['templates']);
  const language = useScreenLanguage();
  const { findings, placeholders, styles: mapped, page } = report;
  return (
    <>
      {findings.length === 0 ? (
        <Notice tone="ok">{t('templates:report.good')}</Notice>
      ) : (
        <Notice tone="warn" title={t('templates:report.findings', { count: findings.length })}>
          <FindingList findings={findings} />
        </Notice>
      )}
      <p className={styles.facts}>
        {t('templates:report.page', {
          width: Math.round(page.width / TWIPS),
          height: Math.round(page.height / TWIPS),
        })}
        {report.language === null
          ? null
          : `. ${t('templates:report.textLanguage', { language: report.language })}`}
      </p>
      <Section title={t('templates:report.placeholders')}>
        {placeholders.length === 0 ? (
          <p>{t('templates:report.noPlaceholders')}</p>
        ) : (
          <TableFrame label={t('templates:report.placeholders')}>
            <thead>
              <tr>
                <th scope="col">{t('templates:report.written')}</th>
                <th scope="col">{t('templates:report.meaning')}</th>
                <th scope="col">{t('templates:report.place')}</th>
              </tr>
            </thead>
            <tbody>
              {placeholders.map(({ name, written, place }, index) => (
                <tr key={`${written} ${index}`}>
                  <th scope="row">
                    <code>{`{{${written}}}`}</code>
                  </th>
                  <td>
                    {name === null
                      ? t('templates:report.unknown')
                      : t(`templates:placeholder.${name}`)}
                  </td>
                  <td>{placeText(place, language)}</td>
                </tr>
              ))}
            </tbody>
          </TableFrame>
        )}
      </Section>
      <Section title={t('templates:report.styles')}>
        <TableFrame label={t('templates:report.styles')}>
          <thead>
            <tr>
              <th scope="col">{t('templates:report.ourStyle')}</th>
              <th scope="col">{t('templates:report.theirStyle')}</th>
            </tr>
          </thead>
          <tbody>
            {mapped.map(({ ours, theirs }) => (
              <tr key={ours}>
                <th scope="row">{ours}</th>
                <td>
                  {theirs ?? <span className={styles.place}>{t('templates:report.ownStyle')}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
      </Section>
    </>
  );
}
