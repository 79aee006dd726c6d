import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Organisation } from '#shared/contacts/organisation.ts';
import { pickText } from '#shared/i18n/languages.ts';
import type { TableName } from '#shared/schema/office-rows.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { readChoices } from '../contacts-data.ts';
import { handOver } from './organisation-commands.ts';
import { countEngagements, countPeople } from './organisation-ties.ts';
import type { TiedOrganisation } from './use-delete-organisation.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { OrganisationField } from '../fields/organisation-field.tsx';
import styles from './organisation-tied.module.css';

type Props = { tied: TiedOrganisation; onClose: () => void };

/** Why an organisation cannot be deleted yet, and where all that rests on it may go: to another, or the two become one. */
export function OrganisationTied(props: Props) {
  const live = useLive(readChoices, []);
  return (
    <LiveValue live={live}>
      {({ organisations }) => <TiedForm {...props} organisations={organisations} />}
    </LiveValue>
  );
}

function TiedForm({
  tied: { organisation, ties },
  onClose,
  organisations,
}: Props & { organisations: readonly Organisation[] }) {
  const { t } = useTranslation(['organisations', 'acts']);
  const office = useOffice();
  const language = useScreenLanguage();
  const number = useNumber();
  const act = useAct();
  const [, navigate] = useLocation();
  const [targetId, setTargetId] = useState<string | null>(null);
  const [wasTried, setTried] = useState(false);

  const others = organisations.filter(({ id }) => id !== organisation.id);
  const name = pickText(organisation.name, language);
  const count = (table: TableName) => ties[table]?.length ?? 0;
  const counts = {
    people: countPeople(ties),
    seats: count('seats'),
    bodies: count('bodies'),
    parts: count('organisations'),
    parties: count('actionParties'),
    recommendations: count('recommendationAddressees'),
    obligations: count('obligations'),
    engagements: countEngagements(ties),
    answers: count('answers'),
    tasks: count('tasks'),
    reasons: count('changeReasons'),
  };
  const said = (Object.keys(counts) as (keyof typeof counts)[]).filter((what) => counts[what] > 0);

  const move = async () => {
    setTried(true);
    if (targetId === null) return false;
    return await act(
      () => handOver(office, organisation, targetId),
      t('organisations:tied.handedOver', { name }),
      t('organisations:tied.takenBack', { name }),
    );
  };
  const merge = () => {
    setTried(true);
    if (targetId === null) return;
    onClose();
    navigate(`/duplicates/merge/${targetId}/${organisation.id}`);
  };

  return (
    <FormDialog
      kept="choice"
      width="wide"
      title={t('organisations:tied.title')}
      action={t('organisations:tied.handOver')}
      onSave={move}
      onClose={onClose}
    >
      <div>
        <p>
          <strong>{name}</strong>
        </p>
        <p>{t('organisations:tied.text')}</p>
        <ul className={styles.ties}>
          {said.map((what) => (
            <li key={what}>
              {t(`organisations:tied.${what}`, {
                count: counts[what],
                formatted: number(counts[what]),
              })}
            </li>
          ))}
        </ul>
        {counts.people > 0 ? <p>{t('organisations:tied.former')}</p> : null}
      </div>
      <p>{t('organisations:tied.targetHelp')}</p>
      <OrganisationField
        label={t('organisations:tied.target')}
        organisations={others}
        id={targetId}
        newName=""
        onChoose={setTargetId}
        error={wasTried && targetId === null ? t('organisations:tied.targetMissing') : undefined}
      />
      <div>
        <Button size="small" onPress={merge}>
          {t('organisations:tied.merge')}
        </Button>
      </div>
    </FormDialog>
  );
}
