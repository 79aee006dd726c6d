import { useEffect, useRef, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { findCommand } from '#shared/commands/command-list.ts';
import { runCommand } from '#renderer/session/commands.ts';
import { openDialog, useOpenDialog } from '#renderer/session/open-dialog.ts';
import { rememberCommand } from '#renderer/session/recent-commands.ts';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { Kbd } from '#renderer/ui/words/kbd.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { usePaletteSections, type PaletteItem } from './use-palette-sections.tsx';
import styles from './palette.module.css';

/** One field that finds commands, contacts and documents (Ctrl+K). */
export function Palette() {
  const { t } = useTranslation(['common']);
  const isOpen = useOpenDialog((state) => state.dialog === 'palette');
  return (
    <ModalOverlay
      className={classes(styles.scrim)}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => openDialog(open ? 'palette' : null)}
      data-modal
    >
      <Modal className={classes(styles.modal)}>
        <Dialog aria-label={t('common:shell.paletteLabel')} className={classes(styles.dialog)}>
          <PaletteSearch />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteSearch() {
  const { t } = useTranslation(['common']);
  const [, navigate] = useLocation();
  const [words, setWords] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const sections = usePaletteSections(words, useScreenLanguage());

  const choose = (item: PaletteItem) => {
    openDialog(null);
    if (item.kind === 'place') {
      navigate(item.to);
      return;
    }
    // The dialog gives the focus back first, so that a command works on what was focused before.
    if (item.kind === 'act') {
      setTimeout(item.run, 0);
      return;
    }
    rememberCommand(item.id);
    setTimeout(() => runCommand(item.id), 0);
  };

  return (
    <Autocomplete inputValue={words} onInputChange={setWords}>
      <TextField aria-label={t('common:shell.paletteLabel')} className={classes(styles.search)}>
        <Icon name="search" />
        <Input
          ref={field}
          role="combobox"
          aria-expanded
          aria-haspopup="listbox"
          className={classes(styles.input)}
          placeholder={t('common:shell.palettePlaceholder')}
        />
      </TextField>
      <ListBox
        aria-label={t('common:shell.paletteLabel')}
        className={classes(styles.list)}
        renderEmptyState={() => <p className={styles.empty}>{t('common:shell.paletteEmpty')}</p>}
      >
        {sections.map((section) => (
          <ListBoxSection key={section.title}>
            <Header className={classes(styles.header)}>{section.title}</Header>
            {section.items.map((item) => (
              <ListBoxItem
                key={item.key}
                id={item.key}
                textValue={item.label}
                className={classes(styles.item)}
                onAction={() => choose(item)}
              >
                {item.icon}
                <span className={styles.label}>{item.label}</span>
                {item.hint ? <span className={styles.hint}>{item.hint}</span> : null}
                {item.kind === 'command' ? <ShortcutOf id={item.id} /> : null}
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
    </Autocomplete>
  );
}

function ShortcutOf({ id }: { id: string }) {
  const command = findCommand(id);
  const shortcut = command?.shortcutThere ?? command?.shortcut;
  return shortcut ? <Kbd shortcut={shortcut} /> : null;
}
