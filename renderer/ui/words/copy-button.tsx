import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../button.tsx';

/** Copies `text`, and says so in its own place. With `iconOnly` its label is in the tooltip. */
export function CopyButton({
  label,
  text,
  iconOnly,
}: {
  label: string;
  text: string;
  iconOnly?: boolean | undefined;
}) {
  const { t } = useTranslation(['common']);
  const [isCopied, setCopied] = useState(false);
  const copy = () => {
    void navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  const common = {
    icon: isCopied ? ('check' as const) : ('copy' as const),
    onPress: copy,
    onBlur: () => setCopied(false),
    onHoverEnd: () => setCopied(false),
  };
  return (
    <>
      {iconOnly ? (
        <IconButton {...common} size="small" label={isCopied ? t('common:copied') : label} />
      ) : (
        <Button {...common}>{isCopied ? t('common:copied') : label}</Button>
      )}
    </>
  );
}
