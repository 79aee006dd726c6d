import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { documentFileName } from '#shared/documents/texts/file-name.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Segmented } from '#renderer/ui/fields/segmented.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { svgFile } from './save-svg.ts';
import { useFigureSize, type FigureSize } from './use-figure-size.ts';
import styles from './figure-frame.module.css';

/** A figure with its title, what is to be seen in it, and the same as a table in its place. */
export function FigureFrame({
  title,
  summary,
  isSought = false,
  picture,
  table,
}: {
  title: string;
  summary: string;
  /** The address leads to it: it is brought in sight, and the focus to it. */
  isSought?: boolean;
  picture: (size: FigureSize) => ReactNode;
  table: ReactNode;
}) {
  const { t } = useTranslation(['pictures']);
  const platform = usePlatform();
  const language = useScreenLanguage();
  const heading = useId();
  const frame = useRef<HTMLDivElement>(null);
  const section = useRef<HTMLElement>(null);
  const size = useFigureSize(frame);
  // All figures are measured at once: where this one stands is known when those above it have their height.
  const isMeasured = size !== null;
  useEffect(() => {
    if (!isSought || !isMeasured) return;
    section.current?.focus({ preventScroll: true });
    section.current?.scrollIntoView?.({ block: 'start' });
  }, [isSought, isMeasured]);
  const [shown, setShown] = useState<'picture' | 'table'>('picture');

  const save = async () => {
    const svg = frame.current?.querySelector('svg[data-figure]');
    if (!(svg instanceof SVGSVGElement)) return;
    const date = dayInFinland(new Date());
    const saved = await platform.saveFile({
      suggestedName: documentFileName({ title, date, language, extension: 'svg' }),
      filters: [{ name: t('pictures:fileType'), extensions: ['svg'] }],
      bytes: svgFile(svg),
    });
    if (!saved.ok) showNotice(t('pictures:saveFailed'));
    else if (saved.value.saved) showNotice(t('pictures:saved', { name: saved.value.name }));
  };

  return (
    <section
      ref={section}
      className={styles.section}
      aria-labelledby={heading}
      tabIndex={isSought ? -1 : undefined}
    >
      <div className={styles.head}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        <div className={styles.acts} data-no-print>
          <Segmented
            label={`${t('pictures:show')}: ${title}`}
            options={[
              { value: 'picture', label: t('pictures:asPicture') },
              { value: 'table', label: t('pictures:asTable') },
            ]}
            value={shown}
            onChange={setShown}
          />
          {shown === 'picture' ? (
            <Button size="small" icon="download" onPress={() => void save()}>
              {t('pictures:save')}
            </Button>
          ) : null}
        </div>
      </div>
      <p className={styles.summary}>{summary}</p>
      <div ref={frame} className={styles.frame}>
        {shown === 'table' ? table : size && picture(size)}
      </div>
    </section>
  );
}
