import { useTranslation } from 'react-i18next';
import type { BarPicture } from '#shared/programme/pictures/bar-picture.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { TableFrame } from '#renderer/ui/tables/table-frame.tsx';
import { withoutBreaks } from './without-breaks.ts';
import table from '#renderer/ui/tables/table.module.css';

/** The numbers of a picture of bars; each is a link to the actions that it counts. */
export function BarsTable({
  picture,
  hrefOf,
}: {
  picture: BarPicture;
  /** Where the number of a series leads. */
  hrefOf: (at: number, seriesId: string) => string;
}) {
  const { t } = useTranslation(['pictures']);
  const number = useNumber();
  const { categories, series, stacked } = picture;
  const withSums = stacked && series.length > 1;
  return (
    <TableFrame label={picture.title}>
      <thead>
        <tr>
          <th scope="col">{picture.categoryName}</th>
          {series.map(({ id, name }) => (
            <th key={id} scope="col" className={table.end}>
              {name}
            </th>
          ))}
          {withSums ? (
            <th scope="col" className={table.end}>
              {t('pictures:total')}
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {categories.map((name, at) => (
          <tr key={picture.categoryIds[at] ?? `none${String(at)}`}>
            <th scope="row">{name}</th>
            {series.map(({ id, name: counted, values }) => {
              const count = number(values[at] ?? 0);
              return (
                <td key={id} className={table.end}>
                  {values[at] ? (
                    <a
                      href={hrefOf(at, id)}
                      aria-label={t('pictures:cell', {
                        category: name,
                        series: withoutBreaks(counted),
                        count,
                      })}
                    >
                      {count}
                    </a>
                  ) : (
                    count
                  )}
                </td>
              );
            })}
            {withSums ? (
              <td className={table.end}>
                {number(series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0))}
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
