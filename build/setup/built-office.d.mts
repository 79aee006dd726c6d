export declare const OFFICE_BUILDS: string;
export declare const LAST_BUILD: string;
export declare const markOf: (path: string) => [changed: number, length: number] | null;
export declare const builtOffice: (root: string) => string | undefined;
