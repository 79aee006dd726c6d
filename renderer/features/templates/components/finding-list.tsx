import { findingText } from '#shared/documents/template/finding-text.ts';
import type { TemplateFinding } from '#shared/documents/template/template-report.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import styles from './templates.module.css';

/** What is wrong with a template or left out of it, each with its place. */
export function FindingList({ findings }: { findings: readonly TemplateFinding[] }) {
  const language = useScreenLanguage();
  return (
    <ul className={styles.findings}>
      {findings.map((finding, index) => {
        const { sentence, place } = findingText(finding, language);
        return (
          <li key={`${finding.code} ${index}`}>
            {sentence} <span className={styles.place}>{place}</span>
          </li>
        );
      })}
    </ul>
  );
}
