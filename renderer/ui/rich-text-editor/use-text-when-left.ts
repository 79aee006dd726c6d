import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { hasIdentityCode } from '#shared/lib/identity-code.ts';
import { richTextPlain } from '#shared/rich-text/plain.ts';
import { readRichText } from '#shared/rich-text/read-rich-text.ts';

/**
 * The words of the text as it was opened and each time that it was left: reading it at each key would make typing wait. While
 * a personal identity code is in them they follow every change, so that what warns of it goes with the code.
 */
export function useTextWhenLeft(editor: Editor | null): string {
  const [text, setText] = useState('');
  const hasCode = hasIdentityCode(text);
  useEffect(() => {
    if (!editor) return undefined;
    const read = () => setText(richTextPlain(readRichText(editor.getJSON()).doc));
    read();
    editor.on('blur', read);
    if (hasCode) editor.on('update', read);
    return () => {
      editor.off('blur', read);
      editor.off('update', read);
    };
  }, [editor, hasCode]);
  return text;
}
