import {readFileSync} from 'node:fs';

/** The version of the project, as the folder of the full version is called. */
export const {version: VERSION} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
