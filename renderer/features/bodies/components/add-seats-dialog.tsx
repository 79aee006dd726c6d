import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { SEAT_ROLES, type SeatRole } from '#shared/contacts/bodies/seat.ts';
import type { SeatOn } from '#shared/contacts/bodies/seat-on.ts';
import { NO_TEXT, optionalText } from '#shared/records/draft-fields.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useKeptFields } from '#renderer/data/drafts/use-kept-fields.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { OrganisationField } from '#renderer/features/contacts/public.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/fields/checkbox.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { useFocusOnNext } from '#renderer/ui/focus/use-focus-on-next.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { addSeats } from '../bodies-commands.ts';
import { seatName } from '../bodies-view.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { LabelFields } from './label-fields.tsx';
import type { SeatDialogProps } from './seat-dialog.ts';
import styles from './bodies.module.css';

/** Roles whose seats may come in pairs with a deputy's. */
const WITH_DEPUTY: readonly SeatRole[] = ['chair', 'viceChair', 'member', 'expert', 'secretary'];

/** Adds seats: as many as organisations are named, each with a deputy's if wanted. */
export function AddSeatsDialog({
  detail: { body, rows },
  role: first,
  deputyOf,
  onClose,
}: SeatDialogProps & { role: SeatRole; deputyOf: SeatOn | null }) {
  const { t } = useTranslation(['bodies']);
  const office = useOffice();
  const language = useScreenLanguage();
  const act = useAct();
  const live = useLive((read) => read.read.organisations.toArray(), []);
  const { draft, set, kept } = useKeptFields(
    `seats:${deputyOf?.seat.id ?? `${body.id} ${first}`}`,
    {
      role: first,
      chosen: deputyOf?.seat.organisationId ? [deputyOf.seat.organisationId] : [],
      hasDeputies: rows.seats.some((seat) => seat.deputyOfSeatId !== undefined),
      label: NO_TEXT,
    },
  );
  const { role, chosen, hasDeputies, label } = draft;
  const chooser = useRef<HTMLDivElement>(null);
  useFocusOnNext(chooser, chosen.length);
  const organisations = valueOr(live, []);
  const canPair = WITH_DEPUTY.includes(role);
  const withDeputies = canPair && hasDeputies;
  const count = Math.max(1, chosen.length) * (withDeputies ? 2 : 1);

  const save = async () => {
    const wanted = {
      role,
      organisationIds: chosen,
      withDeputies,
      deputyOfSeatId: role === 'deputy' ? (deputyOf?.seat.id ?? null) : null,
      label: optionalText(label),
    };
    return await act(
      () => addSeats(office, body, wanted),
      t('bodies:seats.added', { count }),
      t('bodies:seats.addedUndone'),
    );
  };

  return (
    <FormDialog
      kept={kept}
      title={t('bodies:seats.title')}
      action={t('bodies:seats.add', { count })}
      onSave={save}
      onClose={onClose}
    >
      {deputyOf ? (
        <p className={styles.quiet}>
          {t('bodies:field.deputyOf')}: {seatName(deputyOf, language, t)}
        </p>
      ) : (
        <Select
          label={t('bodies:field.role')}
          options={SEAT_ROLES.map((one) => ({
            value: one,
            label: one === 'deputy' ? t('bodies:roleGroup.deputy_one') : t(`bodies:role.${one}`),
          }))}
          value={role}
          onChange={(next) => set({ role: next })}
        />
      )}
      <div ref={chooser} className={styles.chooser}>
        <OrganisationField
          // A new one each time, so that the words typed do not stay.
          key={chosen.length}
          label={t('bodies:seats.addOrganisation')}
          optional
          organisations={organisations.filter(({ id }) => !chosen.includes(id))}
          id={null}
          newName=""
          onChoose={(id) => {
            if (id !== null) set({ chosen: [...chosen, id] });
          }}
        />
        <p className={styles.help}>{t('bodies:seats.organisationsHelp')}</p>
        {chosen.length > 0 ? (
          <ul className={styles.chosen} aria-label={t('bodies:seats.organisations')}>
            {chosen.map((id) => {
              const organisation = organisations.find((one) => one.id === id);
              const name = pickText(organisation?.name, language);
              return (
                <li key={id}>
                  <span>{name}</span>
                  <IconButton
                    icon="x"
                    size="small"
                    label={t('bodies:seats.removeOrganisation', { name })}
                    onPress={() => set({ chosen: chosen.filter((one) => one !== id) })}
                  />
                </li>
              );
            })}
          </ul>
        ) : null}
      </div>
      {canPair ? (
        <Checkbox isSelected={hasDeputies} onChange={(isOn) => set({ hasDeputies: isOn })}>
          {t('bodies:seats.withDeputies')}
        </Checkbox>
      ) : null}
      <LabelFields value={label} onChange={(text) => set({ label: text })} />
    </FormDialog>
  );
}
