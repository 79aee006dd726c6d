/** What a meeting said of an item is a text with form: what an empty line parts becomes paragraphs. */
export const minutesWithForm = {
  version: 10,
  stores: {},
  values: {
    agendaItems: {
      minutes: (value: unknown) => {
        const withForm = (text: string) => ({
          type: 'doc',
          content: text
            .split(/\n\s*\n/u)
            .map((part) => part.trim())
            .filter((part) => part !== '')
            .map((part, at) => ({
              type: 'paragraph',
              attrs: { id: `minutes-${String(at + 1)}`, style: 'normal' },
              content: part
                .split('\n')
                .flatMap((line, no) => [
                  ...(no === 0 ? [] : [{ type: 'hardBreak' }]),
                  ...(line.trim() === '' ? [] : [{ type: 'text', text: line.trim() }]),
                ]),
            })),
        });
        return Object.fromEntries(
          Object.entries(Object(value) as object)
            .filter(([, text]: [string, unknown]) => typeof text === 'string' && text.trim() !== '')
            .map(([language, text]: [string, unknown]) => [language, withForm(String(text))]),
        );
      },
    },
  },
};
