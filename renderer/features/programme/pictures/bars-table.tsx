import { useTranslation } from 'react-i18next';
import type { BarPicture } from '#shared/programme/pictures/bar-picture.ts';
import { useNumber } from '#renderer/features/contacts/public.ts';
import { TableFrame } from '#renderer/ui/table-frame.tsx';
import table from '#renderer/ui/table.module.css';

/** The numbers of a picture of bars. */
export function BarsTable({ picture }: { picture: BarPicture }) {
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
          <tr key={picture.categoryIds[at] ?? 'none'}>
            <th scope="row">{name}</th>
            {series.map(({ id, values }) => (
              <td key={id} className={table.end}>
                {number(values[at] ?? 0)}
              </td>
            ))}
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
