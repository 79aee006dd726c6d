import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { BarPicture } from '#shared/programme/pictures/bar-picture.ts';
import { layoutBars } from '#shared/programme/pictures/bar-layout.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { lookOf, SeriesPatterns } from './series-patterns.tsx';
import { withoutBreaks } from './without-breaks.ts';
import styles from './pictures.module.css';

/** Lying bars; each is a link to the actions that it counts. */
export function BarsFigure({
  picture,
  hrefOf,
  width,
  letter,
}: {
  picture: BarPicture;
  /** Where a category leads. */
  hrefOf: (at: number) => string;
  width: number;
  letter: number;
}) {
  const { t } = useTranslation(['pictures']);
  const number = useNumber();
  const prefix = `p${useId().replaceAll(/[^\w]/gu, '')}`;
  const layout = layoutBars(picture, width, letter);
  const { series } = picture;
  const partsOf = (at: number) =>
    series.length < 2
      ? ''
      : series
          .filter(({ values }) => (values[at] ?? 0) > 0)
          .map(({ name, values }) =>
            t('pictures:part', { name: withoutBreaks(name), count: values[at] ?? 0 }),
          )
          .join(', ');

  return (
    <>
      <svg
        data-figure
        className={styles.figure}
        width={layout.width}
        height={layout.height}
        viewBox={`0 0 ${String(layout.width)} ${String(layout.height)}`}
        fontSize={letter}
      >
        <SeriesPatterns prefix={prefix} />
        {layout.rows.map(({ y, label, total, end, segments }, at) => {
          const top = y + (layout.row - layout.bar) / 2;
          const middle = y + layout.row / 2 + letter * 0.36;
          const name = picture.categories[at] ?? '';
          const lineUp = (label.length - 1) * letter * 0.6;
          return (
            <g key={picture.categoryIds[at] ?? `none${String(at)}`}>
              <a
                href={hrefOf(at)}
                className={styles.bar}
                aria-label={t('pictures:barOf', {
                  name,
                  total: number(total),
                  parts: partsOf(at),
                }).trim()}
              >
                <title>{name}</title>
                <rect
                  className={styles.hit}
                  x="1"
                  y={y + 1}
                  width={layout.width - 2}
                  height={layout.row - 2}
                />
              </a>
              {/* What is drawn is said by the name of the link, in words. */}
              <g aria-hidden="true" className={styles.drawn}>
                {label.map((line, index) => (
                  <text
                    key={line}
                    className={styles.text}
                    x={layout.left - letter * 0.7}
                    y={middle - lineUp + index * letter * 1.2}
                    textAnchor="end"
                  >
                    {line}
                  </text>
                ))}
                {segments.map(({ series: index, value, x, width: long }) => (
                  <g key={index}>
                    <rect
                      className={styles.segment}
                      data-look={lookOf(index)}
                      x={x}
                      y={top}
                      width={long}
                      height={layout.bar}
                    />
                    {lookOf(index) === 0 ? null : (
                      <rect
                        x={x}
                        y={top}
                        width={long}
                        height={layout.bar}
                        fill={`url(#${prefix}-${String(lookOf(index))})`}
                      />
                    )}
                    {series.length > 1 && long > letter * 2 ? (
                      <Count x={x + long / 2} y={middle} letter={letter} text={number(value)} />
                    ) : null}
                  </g>
                ))}
                <text className={styles.sum} x={end + letter * 0.5} y={middle}>
                  {number(total)}
                </text>
              </g>
            </g>
          );
        })}
      </svg>
      {series.length > 1 ? (
        <ul className={styles.legend}>
          {series.map(({ id, name }, index) => (
            <li key={id}>
              <svg width={letter * 1.6} height={letter} aria-hidden="true">
                <rect
                  className={styles.segment}
                  data-look={lookOf(index)}
                  width="100%"
                  height="100%"
                />
                {lookOf(index) === 0 ? null : (
                  <rect
                    width="100%"
                    height="100%"
                    fill={`url(#${prefix}-${String(lookOf(index))})`}
                  />
                )}
              </svg>
              {withoutBreaks(name)}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

/** A number on a bar, on a ground of its own: it is read on every colour. */
function Count({ x, y, letter, text }: { x: number; y: number; letter: number; text: string }) {
  const width = letter * (0.62 * text.length + 0.5);
  return (
    <>
      <rect
        className={styles.ground}
        x={x - width / 2}
        y={y - letter * 0.95}
        width={width}
        height={letter * 1.2}
        rx="2"
      />
      <text className={styles.text} x={x} y={y} textAnchor="middle">
        {text}
      </text>
    </>
  );
}
