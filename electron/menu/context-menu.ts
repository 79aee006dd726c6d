import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import type { Translate } from '#shared/i18n/translate.ts';

/**
 * The menu of the right mouse button, of which Electron has none by itself. In: what was clicked. Out: the items, none
 * where there is nothing to do.
 */
export function contextMenu(
  clicked: Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'linkURL' | 'editFlags'>,
  t: Translate,
  copyText: (text: string) => void,
): MenuItemConstructorOptions[] {
  const { editFlags } = clicked;
  const address = /^(mailto|tel|https):/i.test(clicked.linkURL) ? clicked.linkURL : '';
  if (clicked.isEditable) {
    return [
      { role: 'cut', label: t('commands:cut'), enabled: editFlags.canCut },
      { role: 'copy', label: t('commands:copy'), enabled: editFlags.canCopy },
      { role: 'paste', label: t('commands:paste'), enabled: editFlags.canPaste },
      { type: 'separator' },
      { role: 'selectAll', label: t('commands:selectAll'), enabled: editFlags.canSelectAll },
    ];
  }
  return [
    ...(clicked.selectionText.trim() === ''
      ? []
      : [{ role: 'copy', label: t('commands:copy') } as const]),
    ...(address === ''
      ? []
      : [
          {
            label: t('shell:contextMenu.copyAddress'),
            click: () => {
              copyText(address.replace(/^(mailto|tel):/i, ''));
            },
          },
        ]),
  ];
}
