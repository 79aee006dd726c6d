import { useTranslation } from 'react-i18next';
import { displayName } from '#shared/contacts/person-name.ts';
import { LANGUAGES, pickText } from '#shared/i18n/languages.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { CheckboxGroup } from '#renderer/ui/fields/checkbox-group.tsx';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { RadioGroup } from '#renderer/ui/fields/radio-group.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { PersonDetail } from '../contacts-data.ts';
import { OrganisationField } from '../fields/organisation-field.tsx';
import { readMoveGround, useMove, type MoveGround } from './use-move.ts';
import styles from '../fields/contact-form.module.css';

type Props = { detail: PersonDetail; onClose: () => void };

/** A person changes organisation in one step. */
export function MoveDialog(props: Props) {
  const { detail } = props;
  const ground = useLive((read) => readMoveGround(read, detail), [detail.person.id]);
  return <LiveValue live={ground}>{(read) => <MoveForm {...props} ground={read} />}</LiveValue>;
}

function MoveForm({ detail, ground, onClose }: Props & { ground: MoveGround }) {
  const { t } = useTranslation(['privacy', 'bodies']);
  const language = useScreenLanguage();
  const move = useMove(detail, ground);
  const { draft, set, held, from } = move;

  return (
    <FormDialog
      kept={move.kept}
      width="wide"
      title={t('privacy:move.title')}
      action={t('privacy:move.do')}
      onSave={move.save}
      onClose={onClose}
    >
      {held.length > 1 ? (
        <Select
          label={t('privacy:move.from')}
          options={held.map((position) => ({
            value: position.id,
            label: pickText(position.organisation?.name, language),
            hint: pickText(position.title, language),
          }))}
          value={draft.fromId}
          onChange={(fromId) => set({ fromId })}
        />
      ) : (
        <p>
          {[displayName(detail.person), pickText(from?.organisation?.name, language)]
            .filter(Boolean)
            .join(', ')}
        </p>
      )}
      <DayField
        label={t('privacy:move.lastDay')}
        help={t('privacy:move.lastDayHelp')}
        value={draft.lastDay}
        onChange={(lastDay) => set({ lastDay })}
        error={move.error('lastDay')}
      />
      <OrganisationField
        organisations={ground.choices.organisations.filter(({ id }) => id !== from?.organisationId)}
        id={draft.to.id}
        newName={draft.to.name}
        onChoose={(id) => set({ to: { id, name: '' } })}
        onName={(name) => set({ to: { id: null, name } })}
        label={t('privacy:move.to')}
        error={move.error('to')}
      />
      <div className={styles.triple}>
        {LANGUAGES.map((one) => (
          <TextField
            key={one}
            label={t(`privacy:move.titleIn.${one}`)}
            optional
            lang={one}
            value={draft.title[one]}
            onChange={(text) => set({ title: { ...draft.title, [one]: text } })}
          />
        ))}
      </div>
      <TextField
        label={t('privacy:move.unit')}
        optional
        value={draft.unit}
        onChange={(unit) => set({ unit })}
        lang="fi"
      />
      <div className={styles.pair}>
        <TextField
          label={t('privacy:move.email')}
          optional
          type="email"
          value={draft.email}
          onChange={(email) => set({ email })}
          error={move.error('email')}
        />
        <TextField
          label={t('privacy:move.phone')}
          optional
          type="tel"
          value={draft.phone}
          onChange={(phone) => set({ phone })}
        />
      </div>
      {move.points.length > 0 ? <OldPoints move={move} /> : null}
      {move.endingSeats.length > 0 ? (
        <CheckboxGroup
          label={t('privacy:move.seats')}
          help={t('privacy:move.seatsHelp')}
          options={move.endingSeats.map(({ mandate, seat, body }) => ({
            value: mandate.id,
            label: `${pickText(body.name, language)}, ${t(`bodies:role.${seat.role}`).toLowerCase()}`,
          }))}
          value={move.endMandateIds}
          onChange={(endMandateIds) => set({ endMandateIds })}
        />
      ) : null}
    </FormDialog>
  );
}

/** What becomes of the contact details that she had at the old post. */
function OldPoints({ move }: { move: ReturnType<typeof useMove> }) {
  const { t } = useTranslation(['privacy']);
  const { how } = move.draft;
  return (
    <>
      <RadioGroup
        label={t('privacy:move.points')}
        options={[
          { value: 'doNotUse', label: t('privacy:move.doNotUse') },
          { value: 'remove', label: t('privacy:move.removePoints') },
          { value: 'keep', label: t('privacy:move.keepPoints') },
        ]}
        value={how}
        onChange={(next) => move.set({ how: next })}
      />
      {how === 'keep' ? null : (
        <CheckboxGroup
          label={t(
            how === 'doNotUse' && move.isToCome
              ? 'privacy:move.pointsUntilHelp'
              : 'privacy:move.pointsHelp',
          )}
          options={move.points.map(({ id, value }) => ({ value: id, label: value }))}
          value={move.changedPoints}
          onChange={(changedPoints) => move.set({ changedPoints })}
        />
      )}
    </>
  );
}
