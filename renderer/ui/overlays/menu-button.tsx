import {
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
  Text,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../button.tsx';
import { classes } from '../classes.ts';
import { Icon, type IconName } from '../icon.tsx';
import { Kbd } from '../words/kbd.tsx';
import styles from '../fields/list-box.module.css';

export type MenuEntry =
  | {
      id: string;
      label: string;
      icon?: IconName | undefined;
      shortcut?: string | undefined;
      danger?: boolean | undefined;
      isDisabled?: boolean | undefined;
      /** Drawn with a mark when `true`; `false` keeps its place free. */
      isChosen?: boolean | undefined;
      onAction: () => void;
    }
  /** A line between groups. */
  | 'line'
  /** A heading above the entries that follow. */
  | { heading: string; entries: Exclude<MenuEntry, 'line' | { heading: string }>[] };

type Item = Exclude<MenuEntry, 'line' | { heading: string }>;

function Entry({ item }: { item: Item }) {
  const { t } = useTranslation(['common']);
  return (
    <MenuItem
      id={item.id}
      textValue={item.label}
      isDisabled={item.isDisabled ?? false}
      onAction={item.onAction}
      className={classes(styles.item, item.danger && styles.danger)}
    >
      {item.isChosen === undefined ? null : (
        <span className={styles.tick}>
          {item.isChosen ? <Icon name="check" size="small" /> : null}
        </span>
      )}
      {item.icon ? <Icon name={item.icon} /> : null}
      {item.isChosen === true ? (
        <>
          <Text slot="label" className={classes(styles.text)}>
            {item.label}
          </Text>
          {/* The mark is drawn: who does not see it hears of it. */}
          <Text slot="description" hidden>
            {t('common:chosen')}
          </Text>
        </>
      ) : (
        <span className={styles.text}>{item.label}</span>
      )}
      {item.shortcut ? <Kbd shortcut={item.shortcut} /> : null}
    </MenuItem>
  );
}

/**
 * A button that opens a list of things to do. With `icon` alone it shows the icon and `label` names it;
 * `shape="text"` shows the label with an arrow.
 */
export function MenuButton({
  label,
  icon = 'ellipsis',
  shape = 'icon',
  variant,
  size,
  isTabStop = true,
  entries,
}: {
  label: string;
  icon?: IconName | undefined;
  shape?: 'icon' | 'text' | undefined;
  variant?: 'normal' | 'primary' | 'quiet' | undefined;
  size?: 'normal' | 'small' | undefined;
  /** False within what moves the focus by arrows. */
  isTabStop?: boolean | undefined;
  entries: readonly MenuEntry[];
}) {
  return (
    <MenuTrigger>
      {shape === 'icon' ? (
        <IconButton
          icon={icon}
          label={label}
          excludeFromTabOrder={!isTabStop}
          {...(variant && { variant })}
          {...(size && { size })}
        />
      ) : (
        <Button
          {...(icon !== 'ellipsis' && { icon })}
          {...(variant && { variant })}
          {...(size && { size })}
        >
          {label}
          <Icon name="chevron-down" size="small" />
        </Button>
      )}
      <Popover className={classes(styles.popover)} placement="bottom end" offset={4}>
        <Menu className={classes(styles.list)} aria-label={label}>
          {entries.map((entry, index) =>
            entry === 'line' ? (
              <Separator key={`line-${String(index)}`} className={classes(styles.separator)} />
            ) : 'heading' in entry ? (
              <MenuSection key={entry.heading}>
                <Header className={classes(styles.header)}>{entry.heading}</Header>
                {entry.entries.map((item) => (
                  <Entry key={item.id} item={item} />
                ))}
              </MenuSection>
            ) : (
              <Entry key={entry.id} item={entry} />
            ),
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
