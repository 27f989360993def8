import {h, render, type FunctionComponent} from 'preact';

export {useEffect, useRef, useState} from 'preact/hooks';

/** Draws a component in the place of the page's own words. */
export const mount = (component: FunctionComponent): void => render(h(component, null), document.getElementById('app')!);
