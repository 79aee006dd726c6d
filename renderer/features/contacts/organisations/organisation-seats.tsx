import { compareOrder } from '#shared/records/order.ts';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { SEAT_ROLES } from '#shared/contacts/bodies/seat.ts';
import { collatorFor } from '#shared/text/collator.ts';
import { displayName } from '#shared/contacts/person-name.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { StatusMark } from '#renderer/ui/status/status-mark.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { OrganisationSeat } from './organisation-page-data.ts';
import styles from '../page/contact-panel.module.css';

/** The places that an organisation has in bodies, and who holds each now. */
export function OrganisationSeats({ seats }: { seats: readonly OrganisationSeat[] }) {
  const { t } = useTranslation(['organisations', 'bodies']);
  const language = useScreenLanguage();
  const { compare } = collatorFor('fi');
  if (seats.length === 0) {
    return <p className={styles.missing}>{t('organisations:page.noSeats')}</p>;
  }
  const bodyName = ({ body }: OrganisationSeat) => pickText(body.name, language);
  const rank = ({ seat }: OrganisationSeat) => SEAT_ROLES.indexOf(seat.role);
  const sorted = seats.toSorted(
    (a, b) =>
      compare(bodyName(a), bodyName(b)) || rank(a) - rank(b) || compareOrder(a.seat, b.seat),
  );
  const bodies = [...new Map(sorted.map((one) => [one.body.id, one])).values()];
  return (
    <ul className={styles.positions}>
      {bodies.map((inBody) => (
        <li key={inBody.body.id} className={styles.position}>
          <a className={styles.strong} href={`#/bodies/${inBody.body.id}`}>
            {bodyName(inBody)}
          </a>
          <ul>
            {sorted
              .filter(({ body }) => body.id === inBody.body.id)
              .map((one) => (
                <li key={one.seat.id}>
                  {[t(`bodies:role.${one.seat.role}`), pickText(one.seat.label, language)]
                    .filter(Boolean)
                    .join(', ')}
                  {': '}
                  {one.holders.map((person, index) => (
                    <Fragment key={person.id}>
                      {index > 0 ? ', ' : null}
                      <a href={`#/contacts/${person.id}`}>{displayName(person)}</a>
                    </Fragment>
                  ))}
                  {one.erased.map((name, index) => (
                    <Fragment key={name}>
                      {index > 0 || one.holders.length > 0 ? ', ' : null}
                      {name}
                    </Fragment>
                  ))}
                  {one.holders.length + one.erased.length === 0 ? (
                    <StatusMark tone="warn" icon="circle-alert">
                      {t('organisations:page.vacant')}
                    </StatusMark>
                  ) : null}
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
