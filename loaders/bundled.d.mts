import type {Plugin} from "esbuild";

export declare const ownUrls: Plugin;
export declare function importBundled(file: string | URL, name?: string): Promise<unknown>;
