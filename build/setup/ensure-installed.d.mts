export declare const whyInstall: (root: string) => string | undefined;
export declare const ensureInstalled: (root: string) => void;
