/** Where the browser host's server hears the window's calls: `POST /shell/<call>`. */
export const CALL_PATH = '/shell/';

/** A header that no form and no foreign page can send without the browser asking the server first. */
export const CALL_HEADER = 'x-office-call';

/** The type of a packed call and of its answer. */
export const CALL_TYPE = 'application/x-office-call';
