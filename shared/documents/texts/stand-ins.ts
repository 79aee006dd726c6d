/** The style of what says behind a text in which language it is. */
export const LANGUAGE_MARK = 'LanguageMark';
/** The style of a text that stands in for a missing translation. */
export const OTHER_LANGUAGE = 'OtherLanguage';
