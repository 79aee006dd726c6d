import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { heldPositions, isCurrent } from '#shared/contacts/current-positions.ts';
import { isEmailAddress } from '#shared/mail/email-address.ts';
import { domainsOf, isAtDomain } from '#shared/contacts/email-domains.ts';
import { normalEmail } from '#shared/contacts/normal-form.ts';
import { displayName } from '#shared/contacts/person-name.ts';
import { readDay, typedDay } from '#shared/lib/read-day.ts';
import { optionalText } from '#shared/records/draft-fields.ts';
import { useKeptFields } from '#renderer/data/drafts/use-kept-fields.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import type { Office } from '#renderer/data/office.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { readChoices, readOrganisationPoints, type PersonDetail } from '../contacts-data.ts';
import { movePerson } from './move-person.ts';
import { readHeldSeats } from './person-page-data.ts';

/** What a move is asked of: where she may go, what she holds, and the contact details of where she was. */
export async function readMoveGround(office: Office, { person, positions }: PersonDetail) {
  return {
    choices: await readChoices(office),
    seats: await readHeldSeats(office, person.id),
    houses: await readOrganisationPoints(
      office,
      positions.map(({ organisationId }) => organisationId),
    ),
  };
}

export type MoveGround = Awaited<ReturnType<typeof readMoveGround>>;

/** A person's move while it is written: what was typed, what it would change, what is wrong with it. */
export function useMove(
  { person, positions, contactPoints }: PersonDetail,
  { seats, houses }: MoveGround,
) {
  const { t } = useTranslation(['privacy']);
  const today = useToday();
  const office = useOffice();
  const language = useScreenLanguage();
  const act = useAct();
  const { day } = useMoment();
  const held = heldPositions(positions, today);
  const { draft, set, kept } = useKeptFields(`move:${person.id}`, {
    fromId: held[0]?.id ?? null,
    lastDay: typedDay(today),
    to: { id: null as string | null, name: '' },
    title: { fi: '', sv: '', en: '' },
    unit: '',
    email: '',
    phone: '',
    /** What becomes of the contact details of the old post. */
    how: 'doNotUse' as 'keep' | 'doNotUse' | 'remove',
    /** As she chose them; until then those that belong to the old post. */
    changedPoints: null as readonly string[] | null,
    endMandateIds: null as readonly string[] | null,
  });
  const [wasTried, setTried] = useState(false);
  const { fromId, to, how } = draft;
  const from = held.find(({ id }) => id === fromId);
  const last = readDay(draft.lastDay);
  const domains = domainsOf(
    from?.organisation,
    houses.filter(({ ownerId }) => ownerId === from?.organisationId),
  );
  const points = contactPoints.filter((point) => point.doNotUse !== true);
  const ofOldPost = points.filter(
    (point) => point.ownerId === fromId || looksLikeOf(point, domains),
  );
  const changedPoints = draft.changedPoints ?? ofOldPost.map(({ id }) => id);
  const endingSeats = seats.filter(
    ({ mandate, seat }) =>
      isCurrent(mandate, today) &&
      seat.organisationId !== undefined &&
      seat.organisationId === from?.organisationId,
  );
  const endMandateIds = draft.endMandateIds ?? endingSeats.map(({ mandate }) => mandate.id);
  const problems = {
    lastDay:
      last === null
        ? t('privacy:move.dayMissing')
        : from?.from !== undefined && last < from.from
          ? t('privacy:move.beforeStart', { date: day(from.from) })
          : undefined,
    to: to.id === null && to.name.trim() === '' ? t('privacy:move.noOrganisation') : undefined,
    email:
      draft.email.trim() !== '' && !isEmailAddress(normalEmail(draft.email))
        ? t('privacy:move.emailInvalid')
        : undefined,
  };

  const save = async () => {
    setTried(true);
    if (last === null || Object.values(problems).some((problem) => problem !== undefined)) {
      return false;
    }
    const move = {
      personId: person.id,
      fromPositionId: from?.id ?? null,
      lastDay: last,
      today,
      to: to.id === null ? { name: to.name.trim() } : { organisationId: to.id },
      title: optionalText(draft.title) ?? {},
      unit: optionalText({ fi: draft.unit, sv: '', en: '' }) ?? {},
      oldPoints: {
        ids: how === 'keep' ? [] : changedPoints,
        how: how === 'remove' ? ('remove' as const) : ('doNotUse' as const),
      },
      endMandateIds,
      email: draft.email,
      phone: draft.phone,
    };
    return await act(
      () => movePerson(office, move, language),
      t('privacy:move.done', { name: displayName(person) }),
      t('privacy:move.undone'),
    );
  };

  return {
    draft,
    set,
    kept,
    held,
    from,
    points,
    changedPoints,
    /** Whether the old post, and what belongs to it, lasts for today at least. */
    isToCome: from !== undefined && last !== null && last >= today,
    endingSeats,
    endMandateIds,
    error: (field: keyof typeof problems) => (wasTried ? problems[field] : undefined),
    save,
  };
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
