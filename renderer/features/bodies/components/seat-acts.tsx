import { useTranslation } from 'react-i18next';
import type { Body } from '#shared/contacts/bodies/body.ts';
import type { SeatOn } from '#shared/contacts/bodies/seat-on.ts';
import { displayName } from '#shared/contacts/person-name.ts';
import { Button } from '#renderer/ui/button.tsx';
import { LineActs } from '#renderer/ui/tables/line-acts.tsx';
import { MenuButton, type MenuEntry } from '#renderer/ui/overlays/menu-button.tsx';
import { useDeleteSeat } from '../use-delete.ts';
import { useMoveSeat } from '../use-move-seat.ts';
import type { OpenSeatDialog } from './seat-dialog.ts';
import styles from './bodies.module.css';

/** What can be done with a seat: the likeliest as a button, the rest in a menu. */
export function SeatActs({
  body,
  one,
  name,
  siblings,
  place,
  onOpen,
}: {
  body: Body;
  one: SeatOn;
  name: string;
  siblings: readonly SeatOn[];
  place: number;
  onOpen: (dialog: OpenSeatDialog) => void;
}) {
  const { t } = useTranslation(['bodies']);
  const deleteSeat = useDeleteSeat();
  const moveSeat = useMoveSeat();
  const { seat, holders } = one;
  const holder = holders[0];
  const move = (step: -1 | 1) =>
    void moveSeat(
      body,
      name,
      seat,
      siblings.map((other) => other.seat),
      step,
    );

  const ofHolders: MenuEntry[] = holders.map((held) => ({
    id: `end ${held.mandate.id}`,
    label:
      holders.length > 1
        ? `${t('bodies:seat.end')} ${displayName(held.person)}`
        : t('bodies:seat.end'),
    icon: 'calendar-clock',
    onAction: () => onOpen({ kind: 'end', one, holder: held }),
  }));
  const entries: MenuEntry[] = [
    ...(holder
      ? [
          {
            id: 'next',
            label: t('bodies:seat.appointNext'),
            icon: 'user-plus' as const,
            onAction: () => onOpen({ kind: 'appoint', one }),
          },
        ]
      : []),
    ...ofHolders,
    {
      id: 'history',
      label: t('bodies:seat.history'),
      icon: 'history',
      onAction: () => onOpen({ kind: 'history', seatId: seat.id }),
    },
    'line',
    {
      id: 'edit',
      label: t('bodies:seat.edit'),
      icon: 'pencil',
      onAction: () => onOpen({ kind: 'edit', one }),
    },
    ...(seat.role === 'deputy'
      ? []
      : [
          {
            id: 'deputy',
            label: t('bodies:seat.addDeputy'),
            icon: 'plus' as const,
            onAction: () => onOpen({ kind: 'add', role: 'deputy', deputyOf: one }),
          },
        ]),
    {
      id: 'up',
      label: t('bodies:seat.moveUp'),
      icon: 'arrow-up',
      isDisabled: place === 0,
      onAction: () => move(-1),
    },
    {
      id: 'down',
      label: t('bodies:seat.moveDown'),
      icon: 'arrow-down',
      isDisabled: place === siblings.length - 1,
      onAction: () => move(1),
    },
    'line',
    {
      id: 'remove',
      label: t('bodies:seat.delete'),
      icon: 'trash',
      danger: true,
      onAction: () => void deleteSeat(body, seat),
    },
  ];

  return (
    <LineActs className={styles.acts}>
      {holder ? (
        <Button
          size="small"
          icon="arrow-right-left"
          aria-label={t('bodies:seat.replaceNamed', { name: displayName(holder.person) })}
          onPress={() => onOpen({ kind: 'replace', one, holder })}
        >
          {t('bodies:seat.replace')}
        </Button>
      ) : (
        <Button
          size="small"
          icon="user-plus"
          aria-label={t('bodies:seat.appointNamed', { seat: name })}
          onPress={() => onOpen({ kind: 'appoint', one })}
        >
          {t('bodies:seat.appoint')}
        </Button>
      )}
      <MenuButton
        label={t('bodies:seat.acts', { seat: name })}
        size="small"
        variant="quiet"
        entries={entries}
      />
    </LineActs>
  );
}
