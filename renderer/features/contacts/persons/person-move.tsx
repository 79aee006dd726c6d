import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { optionalText } from '#shared/records/draft-fields.ts';
import { heldPositions, isCurrent } from '#shared/contacts/current-positions.ts';
import { domainsOf, isAtDomain } from '#shared/contacts/email-domains.ts';
import { isEmailAddress } from '#shared/mail/email-address.ts';
import { normalEmail } from '#shared/contacts/normal-form.ts';
import { displayName } from '#shared/contacts/person-name.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { readDay, typedDay } from '#shared/lib/read-day.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { CheckboxGroup } from '#renderer/ui/fields/checkbox-group.tsx';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { RadioGroup } from '#renderer/ui/fields/radio-group.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { readChoices, readOrganisationPoints, type PersonDetail } from '../contacts-data.ts';
import { movePerson } from './move-person.ts';
import { readHeldSeats } from './person-page-data.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useAct } from '#renderer/common/use-act.ts';
import styles from '../fields/contact-form.module.css';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { OrganisationField } from '../fields/organisation-field.tsx';

/** A person changes organisation in one step. */
export function MoveDialog({ detail, onClose }: { detail: PersonDetail; onClose: () => void }) {
  const today = useToday();
  const { t } = useTranslation(['contacts', 'privacy', 'bodies', 'acts']);
  const office = useOffice();
  const language = useScreenLanguage();
  const act = useAct();
  const { day } = useMoment();
  const { person, positions, contactPoints } = detail;
  const held = heldPositions(positions, today);
  const [fromId, setFromId] = useState(held[0]?.id ?? null);
  const from = held.find(({ id }) => id === fromId);
  const [lastDay, setLastDay] = useState(typedDay(today));
  const [to, setTo] = useState<{ id: string | null; name: string }>({ id: null, name: '' });
  const [title, setTitle] = useState({ fi: '', sv: '', en: '' });
  const [unit, setUnit] = useState('');
  const [email, setEmail] = useState('');
  const [phone, setPhone] = useState('');
  const [how, setHow] = useState<'keep' | 'doNotUse' | 'remove'>('doNotUse');
  const [changed, setChanged] = useState<readonly string[] | null>(null);
  const [ended, setEnded] = useState<readonly string[] | null>(null);
  const [wasTried, setTried] = useState(false);
  const ground = useLive(
    async (read) => ({
      choices: await readChoices(read),
      seats: await readHeldSeats(read, person.id),
      houses: await readOrganisationPoints(
        read,
        positions.map(({ organisationId }) => organisationId),
      ),
    }),
    [person.id],
  );
  return (
    <LiveValue live={ground}>
      {({ choices, seats, houses }) => {
        const domains = domainsOf(
          from?.organisation,
          houses.filter(({ ownerId }) => ownerId === from?.organisationId),
        );
        const points = contactPoints.filter((point) => point.doNotUse !== true);
        const ofOldPost = points.filter(
          (point) => point.ownerId === fromId || looksLikeOf(point, domains),
        );
        const changedPoints = changed ?? ofOldPost.map(({ id }) => id);
        const theirs = seats.filter(
          ({ mandate, seat }) =>
            isCurrent(mandate, today) &&
            seat.organisationId !== undefined &&
            seat.organisationId === from?.organisationId,
        );
        const endMandateIds = ended ?? theirs.map(({ mandate }) => mandate.id);
        const last = readDay(lastDay);
        const name = displayName(person);
        const problems = {
          lastDay:
            last === null
              ? t('privacy:move.dayMissing')
              : from?.from !== undefined && last < from.from
                ? t('privacy:move.beforeStart', { date: day(from.from) })
                : undefined,
          to:
            to.id === null && to.name.trim() === '' ? t('privacy:move.noOrganisation') : undefined,
          email:
            email.trim() !== '' && !isEmailAddress(normalEmail(email))
              ? t('privacy:move.emailInvalid')
              : undefined,
        };
        const told = (problem: string | undefined) => (wasTried ? problem : undefined);

        const save = async () => {
          setTried(true);
          if (last === null || Object.values(problems).some((problem) => problem !== undefined)) {
            return false;
          }
          return await act(
            () =>
              movePerson(
                office,
                {
                  personId: person.id,
                  fromPositionId: from?.id ?? null,
                  lastDay: last,
                  today,
                  to: to.id === null ? { name: to.name.trim() } : { organisationId: to.id },
                  title: optionalText(title) ?? {},
                  unit: optionalText({ fi: unit, sv: '', en: '' }) ?? {},
                  oldPoints: {
                    ids: how === 'keep' ? [] : changedPoints,
                    how: how === 'remove' ? 'remove' : 'doNotUse',
                  },
                  endMandateIds,
                  email,
                  phone,
                },
                language,
              ),
            t('privacy:move.done', { name }),
            t('privacy:move.undone'),
          );
        };

        return (
          <FormDialog
            width="wide"
            title={t('privacy:move.title')}
            action={t('privacy:move.do')}
            onSave={save}
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
                value={fromId}
                onChange={setFromId}
              />
            ) : (
              <p>
                {[name, pickText(from?.organisation?.name, language)].filter(Boolean).join(', ')}
              </p>
            )}
            <DayField
              label={t('privacy:move.lastDay')}
              help={t('privacy:move.lastDayHelp')}
              value={lastDay}
              onChange={setLastDay}
              error={told(problems.lastDay)}
            />
            <OrganisationField
              organisations={choices.organisations.filter(({ id }) => id !== from?.organisationId)}
              id={to.id}
              newName={to.name}
              onChoose={(id) => setTo({ id, name: '' })}
              onName={(text) => setTo({ id: null, name: text })}
              label={t('privacy:move.to')}
              error={told(problems.to)}
            />
            <div className={styles.triple}>
              {(['fi', 'sv', 'en'] as const).map((one) => (
                <TextField
                  key={one}
                  label={t(`privacy:move.titleIn.${one}`)}
                  optional
                  lang={one}
                  value={title[one]}
                  onChange={(text) => setTitle({ ...title, [one]: text })}
                />
              ))}
            </div>
            <TextField
              label={t('privacy:move.unit')}
              optional
              value={unit}
              onChange={setUnit}
              lang="fi"
            />
            <div className={styles.pair}>
              <TextField
                label={t('privacy:move.email')}
                optional
                type="email"
                value={email}
                onChange={setEmail}
                error={told(problems.email)}
              />
              <TextField
                label={t('privacy:move.phone')}
                optional
                type="tel"
                value={phone}
                onChange={setPhone}
              />
            </div>
            {points.length > 0 ? (
              <>
                <RadioGroup
                  label={t('privacy:move.points')}
                  options={[
                    { value: 'doNotUse', label: t('privacy:move.doNotUse') },
                    { value: 'remove', label: t('privacy:move.removePoints') },
                    { value: 'keep', label: t('privacy:move.keepPoints') },
                  ]}
                  value={how}
                  onChange={setHow}
                />
                {how === 'keep' ? null : (
                  <CheckboxGroup
                    label={t(
                      from && how === 'doNotUse' && last !== null && last >= today
                        ? 'privacy:move.pointsUntilHelp'
                        : 'privacy:move.pointsHelp',
                    )}
                    options={points.map(({ id, value }) => ({ value: id, label: value }))}
                    value={changedPoints}
                    onChange={setChanged}
                  />
                )}
              </>
            ) : null}
            {theirs.length > 0 ? (
              <CheckboxGroup
                label={t('privacy:move.seats')}
                help={t('privacy:move.seatsHelp')}
                options={theirs.map(({ mandate, seat, body }) => ({
                  value: mandate.id,
                  label: `${pickText(body.name, language)}, ${t(`bodies:role.${seat.role}`).toLowerCase()}`,
                }))}
                value={endMandateIds}
                onChange={setEnded}
              />
            ) : null}
          </FormDialog>
        );
      }}
    </LiveValue>
  );
}

/** Her own numbers of work and her addresses at one of the old organisation's domains are the old post's, though nobody said so. */
function looksLikeOf(
  point: PersonDetail['contactPoints'][number],
  domains: readonly string[],
): boolean {
  if (point.ownerKind !== 'person') return false;
  if (point.kind === 'phone') return point.phoneKind === 'work';
  return point.kind === 'email' && isAtDomain(point.normal, domains);
}
