/** The lists of the screen of data protection: whom to inform, review, think of erasing, and who is marked. */
export type PersonListName = 'inform' | 'review' | 'inactive' | 'marked';
