import { useState } from 'react';
import { TextArea } from '#renderer/ui/text-area.tsx';

/** A longer text that saves what was written when it is left; until then it shows what is saved, also after an undo. */
export function SavedText({
  label,
  value,
  lang,
  onSave,
}: {
  label: string;
  value: string;
  lang: string;
  onSave: (value: string) => Promise<void>;
}) {
  const [written, setWritten] = useState<string | null>(null);
  const leave = () => {
    if (written === null) return;
    const text = written.trim();
    if (text === value) setWritten(null);
    else void onSave(text).then(() => setWritten(null));
  };
  return (
    <TextArea
      label={label}
      lang={lang}
      value={written ?? value}
      onChange={setWritten}
      onBlur={leave}
    />
  );
}
