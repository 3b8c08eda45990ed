export declare const generatedVersionFile: string
export declare function generatedVersion(): string
