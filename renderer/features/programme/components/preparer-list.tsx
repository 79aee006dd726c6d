import { useTranslation } from 'react-i18next';
import type { Body } from '#shared/contacts/bodies/body.ts';
import { pickText } from '#shared/i18n/languages.ts';
import type { Programme } from '#shared/programme/programme.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { ComboBox } from '#renderer/ui/fields/combo-box.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { editProgramme } from '../programme-commands.ts';
import { Group } from './group.tsx';
import { PartList } from './part-list.tsx';
import styles from './programme.module.css';
import { collatorFor } from '#shared/text/collator.ts';

/** The bodies that prepare a programme, in the order in which its documents name them. */
export function PreparerList({
  programme,
  bodies,
}: {
  programme: Programme;
  bodies: readonly Body[];
}) {
  const { t } = useTranslation(['preparation']);
  const office = useOffice();
  const language = useScreenLanguage();
  const { preparedByIds = [] } = programme;
  const nameOf = ({ name }: Body) => pickText(name, language);
  const chosen = preparedByIds.flatMap((id) => bodies.find((body) => body.id === id) ?? []);
  const free = bodies
    .filter(({ id }) => !preparedByIds.includes(id))
    .toSorted((one, other) => collatorFor(language).compare(nameOf(one), nameOf(other)));
  // An id whose body is gone stays: the body may come back out of the trash.
  const set = (ids: string[]) =>
    void editProgramme(office, programme, { preparedByIds: ids.length > 0 ? ids : undefined });
  return (
    <Group title={t('preparation:preparedBy')} field="preparedBy">
      <PartList
        parts={chosen}
        none={t('preparation:notChosen')}
        removeLabel={(body) => t('preparation:remove', { name: nameOf(body) })}
        onRemove={({ id }) => set(preparedByIds.filter((other) => other !== id))}
      >
        {(body) => <p className={styles.partName}>{nameOf(body)}</p>}
      </PartList>
      <div data-no-print>
        <ComboBox
          label={t('preparation:add')}
          help={t('preparation:help')}
          optional
          options={free.map((body) => ({ value: body.id, label: nameOf(body) }))}
          value={null}
          onChange={(id) => {
            if (id !== null) set([...preparedByIds, id]);
          }}
        />
      </div>
    </Group>
  );
}
