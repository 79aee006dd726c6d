import { useTranslation } from 'react-i18next';
import type { Organisation } from '#shared/contacts/organisation.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { readDay, typedDay } from '#shared/lib/read-day.ts';
import type { Action } from '#shared/programme/action.ts';
import {
  PARTY_ANSWERS,
  answerChanges,
  PARTY_ROLES,
  type ActionParty,
  type PartyRole,
} from '#shared/programme/action-party.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { OrganisationField } from '#renderer/features/contacts/public.ts';
import { FieldRow } from '#renderer/ui/fields/field-group.tsx';
import { SavedDay, SavedField } from '#renderer/ui/forms/saved-field.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { StatusMark } from '#renderer/ui/status/status-mark.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { addNewParty, addPart, editPart, deletePart } from '../part-commands.ts';
import { Decided } from '../stages/decided.tsx';
import { Marked } from './marked.tsx';
import { OpenConditions } from './open-conditions.tsx';
import { PartList } from './part-list.tsx';
import { ANSWER_LOOK } from '../state-look.ts';
import { PartyContact } from './party-contact.tsx';
import styles from './programme.module.css';
import { compareCodeUnits } from '#shared/lib/compare-code-units.ts';

/** Who carries an action out, and what each has said to it. */
export function PartyList({
  action,
  parties,
  organisations,
}: {
  action: Action;
  parties: readonly ActionParty[];
  organisations: readonly Organisation[];
}) {
  const { t } = useTranslation(['programme', 'common']);
  const office = useOffice();
  const act = useAct();
  const language = useScreenLanguage();
  const nameOf = ({ organisationId }: ActionParty) =>
    pickText(organisations.find(({ id }) => id === organisationId)?.name, language) ||
    t('common:missing');
  const shortNameOf = (party: ActionParty) =>
    pickText(organisations.find(({ id }) => id === party.organisationId)?.abbr, language) ||
    nameOf(party);
  const rank = ({ role }: ActionParty) => PARTY_ROLES.indexOf(role);
  const sorted = parties.toSorted(
    (a, b) => rank(a) - rank(b) || compareCodeUnits(a.createdAt, b.createdAt),
  );
  const nextRole: PartyRole = parties.some(({ role }) => role === 'lead') ? 'partner' : 'lead';
  const free = organisations.filter(
    ({ id }) => !parties.some(({ organisationId }) => organisationId === id),
  );
  const edit = (party: ActionParty, changes: Parameters<typeof editPart<'actionParties'>>[4]) =>
    editPart(office, action, 'actionParties', party, changes);

  return (
    <>
      <PartList
        decided
        look="chips"
        parts={sorted}
        none={t('programme:party.none')}
        removeLabel={(party) => t('programme:party.remove', { name: nameOf(party) })}
        onRemove={(party) => void deletePart(office, action, 'actionParties', party.id)}
      >
        {(party) => (
          <details className={styles.party}>
            <summary className={styles.chip} title={nameOf(party)}>
              <Icon name="chevron-right" size="small" />
              <span className={styles.partName}>{shortNameOf(party)}</span>
              <span className={styles.quiet}>{t(`programme:party.roles.${party.role}`)}</span>
              <StatusMark {...ANSWER_LOOK[party.answer]}>
                {t(`programme:party.answers.${party.answer}`)}
              </StatusMark>
            </summary>
            <div className={styles.partFields}>
              {shortNameOf(party) === nameOf(party) ? null : <p>{nameOf(party)}</p>}
              <FieldRow>
                <Decided>
                  <Select
                    label={t('programme:party.role')}
                    size="small"
                    options={PARTY_ROLES.map((value) => ({
                      value,
                      label: t(`programme:party.roles.${value}`),
                    }))}
                    value={party.role}
                    onChange={(role) => void edit(party, { role })}
                  />
                </Decided>
                <AnswerField party={party} onChange={(changes) => void edit(party, changes)} />
              </FieldRow>
              {party.answer === 'notAsked' ? null : (
                <FieldRow>
                  <SavedDay
                    keptAs={`${party.id}:answeredOn`}
                    label={t('programme:party.answeredOn')}
                    optional
                    value={typedDay(party.answeredOn)}
                    check={(typed) =>
                      readDay(typed) === null ? t('programme:new.dayUnknown') : undefined
                    }
                    onSave={(typed) => edit(party, { answeredOn: readDay(typed) ?? undefined })}
                  />
                  <SavedField
                    keptAs={`${party.id}:note`}
                    label={t('programme:party.note')}
                    optional
                    value={party.note ?? ''}
                    onSave={(note) => edit(party, { note: note || undefined })}
                  />
                </FieldRow>
              )}
              <PartyContact
                party={party}
                onChoose={(contactPersonId) => void edit(party, { contactPersonId })}
              />
            </div>
          </details>
        )}
      </PartList>
      <OpenConditions
        parties={sorted}
        nameOf={shortNameOf}
        onSettle={(party) => {
          // The button goes with its notice: the keyboard goes on from the body.
          document.querySelector<HTMLElement>(`[data-part="${party.id}"] summary`)?.focus();
          void act(
            () => edit(party, { answer: 'confirmed' }),
            t('programme:party.settled', { name: nameOf(party) }),
          );
        }}
      />
      <div data-no-print data-field="add">
        <Decided>
          <OrganisationField
            label={t('programme:party.add')}
            optional
            organisations={free}
            id={null}
            newName=""
            onName={(name) =>
              void act(
                () => addNewParty(office, action, name, nextRole),
                t('programme:party.added'),
              )
            }
            onChoose={(organisationId) => {
              if (organisationId === null) return;
              void act(
                () =>
                  addPart(office, action, 'actionParties', {
                    actionId: action.id,
                    organisationId,
                    role: nextRole,
                    answer: 'notAsked',
                  }),
                t('programme:party.added'),
              );
            }}
          />
        </Decided>
      </div>
    </>
  );
}

/** What a body has said, as it is recorded by hand. */
function AnswerField({
  party,
  onChange,
}: {
  party: ActionParty;
  onChange: (changes: ReturnType<typeof answerChanges>) => void;
}) {
  const { t } = useTranslation(['programme']);
  return (
    <Marked field="answer">
      <Select
        label={t('programme:party.answer')}
        size="small"
        options={PARTY_ANSWERS.map((value) => ({
          value,
          label: t(`programme:party.answers.${value}`),
        }))}
        value={party.answer}
        onChange={(answer) => onChange(answerChanges(party, answer, dayInFinland(new Date())))}
      />
    </Marked>
  );
}
