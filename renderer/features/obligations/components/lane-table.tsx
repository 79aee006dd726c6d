import { useTranslation } from 'react-i18next';
import { TableFrame } from '#renderer/ui/tables/table-frame.tsx';
import type { LaneGroup } from '#renderer/common/lanes/lane.ts';

/** A timeline as a table. */
export function LaneTable({
  groups,
  label,
  laneHeader,
}: {
  groups: readonly LaneGroup[];
  label: string;
  laneHeader: string;
}) {
  const { t } = useTranslation(['obligations']);
  return (
    <TableFrame label={label}>
      <thead>
        <tr>
          <th scope="col">{laneHeader}</th>
          <th scope="col">{t('obligations:field.body')}</th>
          <th scope="col">{t('obligations:timeline.dates')}</th>
        </tr>
      </thead>
      <tbody>
        {groups.flatMap(({ name, lanes }) =>
          lanes.map((lane) => (
            <tr key={lane.id}>
              <th scope="row">
                <a href={lane.href}>{lane.label}</a>
              </th>
              <td>{name}</td>
              <td>{lane.words}</td>
            </tr>
          )),
        )}
      </tbody>
    </TableFrame>
  );
}
