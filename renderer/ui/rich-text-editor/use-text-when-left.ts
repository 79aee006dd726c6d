import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { richTextPlain } from '#shared/rich-text/plain.ts';
import { readRichText } from '#shared/rich-text/read-rich-text.ts';

/** The words of the text as it was opened and each time that it was left: reading it at each key would make typing wait. */
export function useTextWhenLeft(editor: Editor | null): string {
  const [text, setText] = useState('');
  useEffect(() => {
    if (!editor) return undefined;
    const read = () => setText(richTextPlain(readRichText(editor.getJSON()).doc));
    read();
    editor.on('blur', read);
    return () => {
      editor.off('blur', read);
    };
  }, [editor]);
  return text;
}
