import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { Dialog, Form, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { newTextLink } from '#shared/rich-text/text-link.ts';
import { Button } from '../button.tsx';
import { classes } from '../classes.ts';
import { ComboBox } from '../fields/combo-box.tsx';
import listStyles from '../fields/list-box.module.css';
import paneStyles from '../overlays/popover-pane.module.css';
import type { Option } from '../fields/select.tsx';
import { TextArea } from '../fields/text-area.tsx';
import { TextField } from '../fields/text-field.tsx';
import { useGoKey } from '../focus/use-go-key.ts';
import styles from './rich-text-editor.module.css';

type Frame = { anchor: RefObject<HTMLElement | null>; onClose: () => void };

function EditorPopover({
  anchor,
  onClose,
  label,
  onGo,
  children,
}: Frame & { label: string; onGo?: () => void; children: ReactNode }) {
  const ref = useRef<HTMLElement>(null);
  useGoKey(ref, onGo);
  return (
    <Popover
      triggerRef={anchor}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      className={classes(listStyles.popover, paneStyles.pane)}
      placement="bottom start"
      offset={4}
    >
      <Dialog ref={ref} aria-label={label} className={classes(styles.popover)}>
        <FirstField>{children}</FirstField>
      </Dialog>
    </Popover>
  );
}

/** The first field takes the focus: the popover was opened to write in it. */
function FirstField({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, []);
  return (
    <div ref={place} className={styles.form}>
      {children}
    </div>
  );
}

/** A footnote's text; empty, the footnote goes. */
export function FootnotePopover({
  text,
  isNew,
  language,
  onDone,
  ...frame
}: Frame & { text: string; isNew: boolean; language: string; onDone: (text: string) => void }) {
  const { t } = useTranslation('editor');
  const [value, setValue] = useState(text);
  return (
    <EditorPopover
      {...frame}
      label={t(isNew ? 'footnote.insert' : 'footnote.edit')}
      onGo={() => onDone(value.trim())}
    >
      <TextArea label={t('footnote.text')} value={value} onChange={setValue} lang={language} />
      <div className={styles.actions}>
        <Button variant="primary" size="small" onPress={() => onDone(value.trim())}>
          {t('ok')}
        </Button>
      </div>
    </EditorPopover>
  );
}

/** The address of a link, and its text where none is selected. */
export function LinkPopover({
  href,
  needsText,
  onDone,
  onRemove,
  ...frame
}: Frame & {
  href: string;
  needsText: boolean;
  onDone: (href: string, text: string) => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation('editor');
  const [address, setAddress] = useState(href);
  const [text, setText] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  return (
    <EditorPopover {...frame} label={t('link.insert')}>
      <Form
        validationBehavior="aria"
        className={classes(styles.form)}
        onSubmit={(event) => {
          event.preventDefault();
          const link = newTextLink(address);
          setIsWrong(link === null);
          const shown = text.trim() || address.trim().replace(/^http:/iu, 'https:');
          if (link !== null) onDone(link, shown);
        }}
      >
        {needsText ? <TextField label={t('link.shown')} value={text} onChange={setText} /> : null}
        <TextField
          label={t('link.address')}
          help={t('link.help')}
          error={isWrong ? t('link.wrong') : undefined}
          value={address}
          onChange={(next) => {
            setAddress(next);
            setIsWrong(false);
          }}
        />
        <div className={styles.actions}>
          {href ? (
            <Button size="small" onPress={onRemove}>
              {t('link.remove')}
            </Button>
          ) : null}
          <Button type="submit" variant="primary" size="small">
            {t('ok')}
          </Button>
        </div>
      </Form>
    </EditorPopover>
  );
}

/** Chooses what to refer to. */
export function ReferencePopover({
  options,
  onDone,
  ...frame
}: Frame & { options: readonly Option[]; onDone: (id: string) => void }) {
  const { t } = useTranslation('editor');
  return (
    <EditorPopover {...frame} label={t('reference')}>
      <ComboBox
        label={t('referenceSearch')}
        options={options}
        value={null}
        onChange={(id) => {
          if (id !== null) onDone(id);
        }}
      />
    </EditorPopover>
  );
}
