import { useTranslation } from 'react-i18next';
import type { Body } from '#shared/contacts/bodies/body.ts';
import type { Holder, SeatOn } from '#shared/contacts/bodies/seat-on.ts';
import { displayName, listName } from '#shared/contacts/person-name.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { classes } from '#renderer/ui/classes.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { seatName } from '../bodies-view.ts';
import { useTermText } from '../use-term-text.ts';
import { SeatActs } from './seat-acts.tsx';
import type { OpenSeatDialog } from './seat-dialog.ts';
import { SeatMarks } from './seat-marks.tsx';
import styles from './bodies.module.css';

/** One seat as a row: whose it is, who holds it and since when, what is missing, and what can be done. */
export function SeatRow({
  body,
  one,
  siblings,
  place,
  standsFor,
  onOpen,
}: {
  body: Body;
  one: SeatOn;
  /** The seats of the same group, this one at `place`. */
  siblings: readonly SeatOn[];
  place: number;
  /** Of a deputy: the seat that is stood in for. */
  standsFor?: SeatOn | undefined;
  onOpen: (dialog: OpenSeatDialog) => void;
}) {
  const { t } = useTranslation(['bodies']);
  const language = useScreenLanguage();
  const { day } = useMoment();
  const term = useTermText();
  const { seat, organisation, holders, next, previous } = one;
  const name = seatName(one, language, t);
  const label = pickText(seat.label, language);
  const isSame = standsFor !== undefined && standsFor.seat.organisationId === seat.organisationId;

  return (
    <tr data-seat={seat.id} className={classes(standsFor && styles.deputyRow)}>
      <th scope="row">
        {standsFor ? <span className={styles.deputyMark}>{t('bodies:role.deputy')}</span> : null}
        {organisation && !isSame ? (
          <a href={`#/organisations/${organisation.id}`}>{pickText(organisation.name, language)}</a>
        ) : null}
        {label ? <span className={styles.block}>{label}</span> : null}
        {!organisation && !label && !standsFor ? (
          <span className={styles.quiet}>{t('bodies:seat.personal')}</span>
        ) : null}
      </th>
      <td>
        {holders.map((holder) => (
          <HolderLine key={holder.mandate.id} holder={holder} />
        ))}
        <SeatMarks one={one} />
        {previous ? (
          <span className={styles.line}>
            {t('bodies:seat.previous', {
              name: displayName(previous.person),
              day: day(previous.mandate.to ?? ''),
            })}
          </span>
        ) : null}
        {next.slice(0, 1).map((holder) => (
          <span key={holder.mandate.id} className={styles.line}>
            {t('bodies:seat.next', {
              name: displayName(holder.person),
              day: day(holder.mandate.from),
            })}
          </span>
        ))}
      </td>
      <td>
        {holders.map(({ mandate }) => (
          <span key={mandate.id} className={styles.block} title={mandate.appointment}>
            {term(mandate)}
          </span>
        ))}
      </td>
      <td data-no-print>
        <SeatActs
          body={body}
          one={one}
          name={standsFor ? `${t('bodies:role.deputy')}, ${name}` : name}
          siblings={siblings}
          place={place}
          onOpen={onOpen}
        />
      </td>
    </tr>
  );
}

/** The person's name, and her title; her organisation too where the seat is another's. */
function HolderLine({ holder: { person, position, employer, isErased } }: { holder: Holder }) {
  const language = useScreenLanguage();
  const title = [
    pickText(position?.title, language),
    pickText(position?.unit, language),
    pickText(employer?.name, language),
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <span className={styles.holder}>
      {isErased ? (
        <strong>{listName(person)}</strong>
      ) : (
        <a className={styles.strong} href={`#/contacts/${person.id}`}>
          {listName(person)}
        </a>
      )}
      {title ? <span className={styles.title}>{title}</span> : null}
    </span>
  );
}
