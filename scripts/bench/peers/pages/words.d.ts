import type {Content} from './content.js';

/* `peers:content`: made by the build of each page (`scripts/bench/peers/build.ts`), which puts only what the page uses into its script. */

export declare const call: Content['call'];
export declare const card: Content['card'];
export declare const quiz: Content['quiz'];
export declare const lookup: Content['lookup'];
