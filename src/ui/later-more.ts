import {assetUrl} from '../assets.js';
import {now} from '../base/clock.js';
import {common} from '../content/common.js';
import {hotline} from '../content/hotline.js';
import {later} from './later.js';

/** What a widget's own part borrows beside the shared modules; a part of every widget carries its own, since lending keeps all of it in each script. */
const own = {assets: {assetUrl}, clock: {now}, common: {common}, hotline: {hotline}};

/** Loads the widget's own part. */
export const laterMore = <T>(name: string): Promise<T> => later<T>(name, own);
