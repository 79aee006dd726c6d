import { useTranslation } from 'react-i18next';
import type { Timeline } from '#shared/programme/pictures/timeline.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { TableFrame } from '#renderer/ui/tables/table-frame.tsx';
import { addressOf } from '../programme-address.ts';
import { useScheduleWords } from './use-schedule-words.ts';

/** The schedule as a table. */
export function TimelineTable({
  programmeId,
  timeline,
}: {
  programmeId: string;
  timeline: Timeline;
}) {
  const { t } = useTranslation(['pictures']);
  const { milestonesOf } = useScheduleWords();
  const { day } = useMoment();
  return (
    <TableFrame label={t('pictures:timeline.title')}>
      <thead>
        <tr>
          {(['action', 'goal', 'from', 'to', 'note', 'milestones'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`pictures:timeline.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {timeline.groups.flatMap(({ name, actions }) =>
          actions.map((action) => (
            <tr key={action.id}>
              <th scope="row">
                <a href={`#${addressOf(programmeId, action.id)}`}>
                  {action.number} <span lang={action.language}>{action.title}</span>
                </a>
              </th>
              <td>{name}</td>
              <td>{action.from === null ? null : day(action.from)}</td>
              <td>{action.to === null ? null : day(action.to)}</td>
              <td>{action.note}</td>
              <td>{milestonesOf(action).join(', ')}</td>
            </tr>
          )),
        )}
      </tbody>
    </TableFrame>
  );
}
