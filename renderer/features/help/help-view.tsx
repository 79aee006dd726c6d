import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { SearchField } from '#renderer/ui/fields/search-field.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { Article } from './components/article.tsx';
import { ShortcutTables } from './components/shortcut-tables.tsx';
import { findTopics } from './find-topics.ts';
import { HELP, isTopicId, TOPIC_IDS } from './help-topics.ts';
import styles from './help-view.module.css';

/** The help: its topics at the left, one of them open; searched within. */
export function HelpView() {
  const { t } = useTranslation(['help', 'common']);
  const language = useScreenLanguage();
  const { topic } = useParams<{ topic?: string }>();
  const [words, setWords] = useState('');
  const page = useRef<HTMLElement>(null);
  const chosen = isTopicId(topic) ? topic : undefined;
  const open = chosen ?? 'start';
  const found = words.trim() === '' ? TOPIC_IDS : findTopics(words, language);

  useEffect(() => {
    if (chosen === undefined) return;
    page.current?.scrollTo({ top: 0 });
    page.current?.querySelector<HTMLElement>('[data-help-title]')?.focus();
  }, [chosen]);

  return (
    <>
      <ViewBar title={t('help:title')} />
      <div className={classes(styles.body, chosen && styles.open)}>
        <section className={styles.topics} aria-label={t('help:topics')} data-pane tabIndex={-1}>
          <SearchField label={t('help:search')} value={words} onChange={setWords} />
          <p className={styles.found} role="status">
            {words.trim() === '' ? null : t('help:found', { count: found.length })}
          </p>
          <ul>
            {found.map((id) => (
              <li key={id}>
                <a href={`#/help/${id}`} aria-current={id === open ? 'page' : undefined}>
                  {HELP[id][language].title}
                </a>
              </li>
            ))}
          </ul>
        </section>
        <section
          ref={page}
          className={styles.page}
          aria-label={HELP[open][language].title}
          data-pane
          tabIndex={-1}
        >
          <a className={styles.back} href="#/help" data-no-print>
            <Icon name="arrow-left" />
            {t('help:topics')}
          </a>
          <Article topic={HELP[open][language]}>
            {open === 'shortcuts' ? <ShortcutTables /> : null}
          </Article>
        </section>
      </div>
    </>
  );
}
